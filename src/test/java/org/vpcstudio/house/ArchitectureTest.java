package org.vpcstudio.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vpcstudio.house.ImportTable.Imports;

/// The house plan as a test: who may import whom, which library is used where, no circles.
/// `ImportTable` tells how to read a line.
class ArchitectureTest {
    private static final ImportTable TABLE = new ImportTable("""
        below               = text signal model* catalog edit* check* format* drawing sim* arrange layout project* report search session bench

        text                :
        signal              :
        model.net           : text
        model.topology      : model.net text
        model.shape         : model.topology model.net text
        model.diagram       : model.topology model.net text
        model.scenario      : model.topology model.net text
        model               : model.diagram model.scenario model.topology model.net text
        model.keepalived    : model model.topology model.net text
        catalog             : model.topology model.net text
        edit                : model* catalog text
        edit.copying        : edit model* catalog text

        check               : edit catalog model* text
        check.rule.*        : check edit catalog model* text
        check.book          : check check.rule.* edit catalog model* text

        sim.kernel          : text
        sim.network         : sim.kernel model* text
        sim.vrrp            : sim.kernel model.keepalived model.topology model.net text
        sim.keepalived      : sim.vrrp sim.kernel model* text
        sim.cloud           : sim.network sim.kernel model* text
        sim.trace           : sim.kernel model* text
        sim.judge           : sim.trace sim.kernel model* text
        sim                 : sim.* catalog model* text

        arrange             : model* text
        layout              : edit model* text
        drawing             : check sim.trace arrange edit model* text

        format              : check catalog model* text
        format.keepalived   : format check catalog model* text
        format.terraform    : format format.keepalived check catalog model* text
        format.heat         : format format.keepalived check catalog model* text
        format.ansible      : format format.keepalived check catalog model* text
        format.cloudinit    : format format.keepalived check catalog model* text
        format.intake       : format format.keepalived edit catalog model* text
        format.scenario     : format format.keepalived sim* check catalog model* text
        format.picture      : format drawing check catalog model* text
        format.book         : format* check catalog model* text

        project             : project.json edit model* text
        project.json        : edit catalog model* text
        project.sqlite      : text
        project.clip        : project.json edit edit.copying model* text
        project.diff        : model* text
        project.recording   : project.json sim.trace model* text
        report              : format drawing check* sim.trace sim.judge sim.kernel model* text
        search              : check model* text
        bench               : check.book check project* edit model* text
        session             : project* check check.book arrange edit catalog model* signal text

        ui.kit              : drawing signal text
        ui.workbench        : ui.kit below
        ui.canvas.surface   : ui.workbench ui.kit below
        ui.canvas.gesture   : ui.canvas.surface ui.workbench ui.kit below
        ui.canvas           : ui.canvas.surface ui.canvas.gesture ui.workbench ui.kit below
        ui.bench            : ui.canvas ui.workbench ui.kit below
        ui.palette          : ui.workbench ui.kit below
        ui.inspector        : ui.workbench ui.kit below
        ui.problems         : ui.workbench ui.kit below
        ui.simulation       : ui.workbench ui.kit below
        ui.transfer         : ui.workbench ui.kit below
        ui.library          : ui.workbench ui.kit below
        ui.clipboard        : ui.workbench ui.kit below
        ui.commands         : ui.workbench ui.kit below
        ui.finding          : ui.workbench ui.kit below
        ui.settings         : ui.workbench ui.kit below
        ui.shell            : ui* below

        cli                 : below
        app                 : cli ui* below
        """, """
            java                : *
            javax               : *
            java.sql            : project.sqlite
            org.sqlite          : project.sqlite
            org.w3c.dom         : *
            org.xml.sax         : *
            org.jspecify        : *
            org.pcollections    : model* edit sim* drawing
            tools.jackson       : project* format* catalog report bench cli
            com.fasterxml.jackson.annotation : project* format* catalog report bench cli
            org.apache.pdfbox   : format.picture report
            org.apache.fontbox  : format.picture report
            org.eclipse.elk     : layout
            picocli             : cli
            javafx              : ui* app
            org.controlsfx      : ui* app
            impl.org.controlsfx : ui* app
            atlantafx           : ui* app
            """);

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void everyPackageKeepsToItsLine() {
        assertThat(TABLE.violations(Imports.of(HOUSE))).isEmpty();
    }

    @Test
    void packagesFormNoCircle() {
        noCircleIn("org.vpcstudio").check(HOUSE);
    }

    @Test
    void findsACircleOfTwoPackages() {
        JavaClasses circle = new ClassFileImporter().importPackages("org.vpcstudio.house.circle");
        assertThat(noCircleIn("org.vpcstudio.house.circle").evaluate(circle).hasViolation())
                .isTrue();
    }

    @Test
    void seesTheWholeHouse() {
        assertThat(HOUSE).hasSizeGreaterThan(100);
    }

    @Test
    void refusesAnImportThatTheLineDoesNotName() {
        assertThat(TABLE.violations(imports("model.net.Ipv4", "org.vpcstudio.sim.Simulation")))
                .containsExactly(
                        "org.vpcstudio.model.net must not import org.vpcstudio.sim (org.vpcstudio.model.net.Ipv4)");
    }

    @Test
    void refusesARoomThatImportsARoom() {
        assertThat(TABLE.violations(imports("ui.palette.PaletteView", "org.vpcstudio.ui.inspector.InspectorView")))
                .hasSize(1);
        assertThat(TABLE.violations(imports("ui.shell.Shell", "org.vpcstudio.ui.inspector.InspectorView")))
                .isEmpty();
    }

    @Test
    void refusesARuleThatImportsAnotherTopic() {
        assertThat(TABLE.violations(imports("check.rule.vip.Lost", "org.vpcstudio.check.rule.address.Overlap")))
                .hasSize(1);
    }

    @Test
    void refusesAPackageWithoutALine() {
        assertThat(TABLE.violations(imports("util.Strings", "java.lang.String")))
                .containsExactly("org.vpcstudio.util is not in the import table (org.vpcstudio.util.Strings)");
    }

    @Test
    void refusesJavaFxBelowTheLine() {
        assertThat(TABLE.violations(imports("drawing.Brush", "javafx.scene.paint.Color")))
                .hasSize(1);
        assertThat(TABLE.violations(imports("cli.Validate", "atlantafx.base.theme.Styles")))
                .hasSize(1);
        assertThat(TABLE.violations(imports("ui.canvas.surface.Screen", "javafx.scene.paint.Color")))
                .isEmpty();
    }

    @Test
    void refusesJacksonInTheModel() {
        assertThat(TABLE.violations(imports("model.Document", "tools.jackson.databind.ObjectMapper")))
                .hasSize(1);
        assertThat(TABLE.violations(imports("project.json.Codec", "tools.jackson.databind.ObjectMapper")))
                .isEmpty();
    }

    @Test
    void refusesSqlOutsideTheStore() {
        assertThat(TABLE.violations(imports("session.Jobs", "java.sql.Connection")))
                .hasSize(1);
        assertThat(TABLE.violations(imports("project.sqlite.Journal", "java.sql.Connection")))
                .isEmpty();
    }

    @Test
    void refusesALibraryThatNobodyListed() {
        assertThat(TABLE.violations(imports("text.Message", "org.testfx.api.FxRobot")))
                .hasSize(1);
    }

    /// Every single package is a slice.
    private static ArchRule noCircleIn(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private static Imports imports(String type, String used) {
        return new Imports().add("org.vpcstudio." + type, used);
    }
}
