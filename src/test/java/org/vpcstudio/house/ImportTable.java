package org.vpcstudio.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Who may import whom, as text: `package : packages it may import`, and `group = packages` for what many lines share.
///
/// `model` is that package alone, `model.*` every package under it, `model*` both.
final class ImportTable {
    private static final String ROOT = "org.vpcstudio.";

    private final Map<String, List<String>> packages;
    private final Map<String, List<String>> libraries;

    ImportTable(String packages, String libraries) {
        this.packages = lines(packages);
        this.libraries = lines(libraries);
    }

    private static Map<String, List<String>> lines(String table) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        table.lines().filter(line -> !line.isBlank()).forEach(line -> {
            boolean group = line.contains("=");
            String[] parts = line.split(group ? "=" : ":", 2);
            List<String> words = Stream.of(parts[1].strip().split(" +", -1))
                    .filter(word -> !word.isEmpty())
                    .flatMap(word -> groups.getOrDefault(word, List.of(word)).stream())
                    .toList();
            if ((group ? groups : rows).put(parts[0].strip(), words) != null) {
                throw new IllegalArgumentException("two lines for " + parts[0].strip());
            }
        });
        return rows;
    }

    /// What each package imports that its line does not allow; empty when all is well.
    List<String> violations(Imports imports) {
        List<String> found = new ArrayList<>();
        imports.byClass.forEach((type, used) -> {
            String from = packageOf(type);
            List<String> allowed = lineOf(from);
            if (allowed == null) {
                found.add(from + " is not in the import table (" + type + ")");
                return;
            }
            packagesOf(used).forEach(to -> {
                if (to.startsWith(ROOT)) {
                    if (!to.equals(from) && !matchesAny(allowed, inside(to))) {
                        found.add(from + " must not import " + to + " (" + type + ")");
                    }
                } else if (!libraryAllows(from, to)) {
                    found.add(from + " must not use the library of " + to + " (" + type + ")");
                }
            });
        });
        return found;
    }

    private List<String> lineOf(String name) {
        return packages.entrySet().stream()
                .filter(row -> matches(row.getKey(), inside(name)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /// The longest line that fits decides, so that `java.sql` can be narrower than `java`.
    private boolean libraryAllows(String from, String to) {
        return libraries.entrySet().stream()
                .filter(row -> (to + ".").startsWith(row.getKey() + "."))
                .max(Comparator.comparingInt(row -> row.getKey().length()))
                .filter(row -> matchesAny(row.getValue(), inside(from)))
                .isPresent();
    }

    private static boolean matchesAny(Collection<String> patterns, String name) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, name));
    }

    private static boolean matches(String pattern, String name) {
        if (pattern.equals("*")) {
            return true;
        }
        if (pattern.endsWith(".*")) {
            return name.startsWith(pattern.substring(0, pattern.length() - 1));
        }
        if (pattern.endsWith("*")) {
            String root = pattern.substring(0, pattern.length() - 1);
            return name.equals(root) || name.startsWith(root + ".");
        }
        return name.equals(pattern);
    }

    private static String inside(String packageName) {
        return packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : packageName;
    }

    private static String packageOf(String type) {
        int dot = type.lastIndexOf('.');
        return dot < 0 ? "" : type.substring(0, dot);
    }

    private static Set<String> packagesOf(Set<String> types) {
        Set<String> names = new TreeSet<>();
        types.forEach(type -> names.add(packageOf(type)));
        return names;
    }

    /// Which classes each class names; both by their full names.
    static final class Imports {
        private final Map<String, Set<String>> byClass = new TreeMap<>();

        /// What compiled classes name, as ArchUnit sees it.
        static Imports of(JavaClasses classes) {
            Imports imports = new Imports();
            for (JavaClass type : classes) {
                imports.add(type.getName(), type.getName());
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> !target.isPrimitive())
                        .forEach(target -> imports.add(type.getName(), target.getName()));
            }
            return imports;
        }

        Imports add(String type, String used) {
            byClass.computeIfAbsent(type, name -> new TreeSet<>()).add(used);
            return this;
        }

        int classes() {
            return byClass.size();
        }
    }
}
