package org.vpcstudio.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads compiled classes and tells which other classes each of them names.
final class ClassFiles {
    // Descriptors and generic signatures: Lpackage/Name; or Lpackage/Name<
    private static final Pattern NAMED = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)(?=[;<])");

    private ClassFiles() {}

    static ImportTable.Imports under(Path root) {
        ImportTable.Imports imports = new ImportTable.Imports();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .map(ClassFiles::parse)
                    .forEach(type -> add(type, imports));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return imports;
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ClassModel type, ImportTable.Imports imports) {
        String name = type.thisClass().asInternalName().replace('/', '.');
        imports.add(name, name);
        for (String used : usedBy(type)) {
            imports.add(name, used.replace('/', '.'));
        }
    }

    private static Set<String> usedBy(ClassModel type) {
        Set<String> used = new TreeSet<>();
        for (PoolEntry entry : type.constantPool()) {
            if (entry instanceof ClassEntry named && named.asInternalName().charAt(0) != '[') {
                used.add(named.asInternalName());
            } else if (entry instanceof Utf8Entry text) {
                Matcher matcher = NAMED.matcher(text.stringValue());
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        return used;
    }
}
