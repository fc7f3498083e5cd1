import org.jspecify.annotations.NullMarked;

/// Draw a virtual private cloud, check it, simulate its failovers and export it.
@NullMarked
module org.vpcstudio {
    requires static org.jspecify;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires tools.jackson.databind;
    requires org.pcollections;
    // ELK uses it and, not being a module itself, cannot say so.
    requires com.google.common;
    requires info.picocli;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires java.desktop;
    requires java.logging;
    requires java.management;
    requires java.sql;
    requires org.xerial.sqlitejdbc;

    exports org.vpcstudio.app to
            javafx.graphics;
}
