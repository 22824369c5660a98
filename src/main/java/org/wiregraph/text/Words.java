package org.wiregraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the word lists of this package: one entry a line, a line with `#` first is a comment.
public final class Words {

    private Words() {}

    public static List<String> lines(String file) {
        return lines(Words.class, file);
    }

    /// The entries of a file that lies beside a class of another package.
    public static List<String> lines(Class<?> place, String file) {
        InputStream in = place.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("no resource " + file);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Set<String> set(String file) {
        return lines(file).stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /// The entries of a file with `[section]` lines, by section.
    public static Map<String, List<String>> sections(String file) {
        return sections(Words.class, file);
    }

    private static Map<String, List<String>> sections(Class<?> place, String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines(place, file)) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                String section = line.substring(1, line.indexOf(']'));
                if (sections.put(section, current) != null) {
                    throw new IllegalStateException("two sections " + section + " in " + file);
                }
            } else {
                current.add(line.strip());
            }
        }
        return sections;
    }

    /// The entries of one section of a file.
    public static Set<String> section(String file, String section) {
        return section(Words.class, file, section);
    }

    public static Set<String> section(Class<?> place, String file, String section) {
        List<String> entries = sections(place, file).getOrDefault(section, List.of());
        if (entries.isEmpty()) {
            throw new IllegalStateException("no section " + section + " in " + file);
        }
        return Set.copyOf(entries);
    }

    /// The entries of one section as pairs, "icbm|IntercontinentalBallisticMissile", in order.
    public static Map<String, String> pairs(String file, String section) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String entry : sections(file).getOrDefault(section, List.of())) {
            int bar = entry.indexOf('|');
            pairs.put(entry.substring(0, bar), entry.substring(bar + 1));
        }
        return pairs;
    }
}
