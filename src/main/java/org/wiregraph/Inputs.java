package org.wiregraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiregraph.model.Failure;
import org.wiregraph.read.Reader;

/// The files behind the inputs that a user names. A folder stands for the files in it, in the order
/// of their names; a file given by itself is always read.
final class Inputs {

    /// `https://example.org/story.html`
    private static final Pattern URL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://.*");

    private final List<Input> files = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<Failure> skipped = new ArrayList<>();

    private Inputs() {}

    static Inputs of(List<String> names) {
        Inputs inputs = new Inputs();
        names.forEach(inputs::add);
        return inputs;
    }

    /// What a round of watching found.
    static Inputs found(List<Input> files, List<Failure> failures) {
        Inputs inputs = new Inputs();
        inputs.files.addAll(files);
        inputs.failures.addAll(failures);
        return inputs;
    }

    List<Input> files() {
        return List.copyOf(files);
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    List<Failure> skipped() {
        return List.copyOf(skipped);
    }

    private void add(String name) {
        if (name.equals("-")) {
            files.add(new Input.Standard());
            return;
        }
        if (URL.matcher(name).matches()) {
            failures.add(
                    Failure.of(
                            name,
                            "wiregraph works offline; save the page with a browser and give the"
                                    + " file, or follow a feed: wiregraph watch ADDRESS"));
            return;
        }
        try {
            addPath(name, Path.of(name));
        } catch (InvalidPathException e) {
            failures.add(Failure.of(name, "not a path: " + e.getReason()));
        }
    }

    private void addPath(String name, Path path) {
        if (Files.isDirectory(path)) {
            int before = files.size();
            addFolder(path, path);
            if (files.size() == before) {
                failures.add(
                        Failure.of(
                                name,
                                "no articles in this folder; give files or a folder with saved"
                                        + " pages, texts, feeds, archives or exports"));
            }
        } else if (Files.exists(path)) {
            files.add(new Input.File(path, String.valueOf(path.getFileName())));
        } else {
            failures.add(Failure.of(name, "no such file or folder; check the path"));
        }
    }

    private void addFolder(Path top, Path folder) {
        for (Path path : sorted(folder)) {
            String name = String.valueOf(path.getFileName());
            String source = top.relativize(path).toString().replace('\\', '/');
            if (name.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(path)) {
                descend(top, path, source);
            } else if (Reader.passesOver(name) || !Files.isRegularFile(path)) {
                skipped.add(Failure.of(source, "not an article, by its name"));
            } else {
                files.add(new Input.File(path, source));
            }
        }
    }

    private void descend(Path top, Path folder, String source) {
        if (isPartOfPage(folder)) {
            skipped.add(Failure.of(source, "belongs to the saved page beside it"));
        } else if (isGraph(folder)) {
            skipped.add(Failure.of(source, "a graph of wiregraph"));
        } else if (Files.isSymbolicLink(folder)) {
            skipped.add(Failure.of(source, "a link to a folder; give that folder itself"));
        } else {
            addFolder(top, folder);
        }
    }

    /// `wiregraph-data`, which lies beside the articles where a user works in their folder.
    private static boolean isGraph(Path folder) {
        return Files.exists(folder.resolve("manifest.properties"))
                && Files.isDirectory(folder.resolve("tdb2"));
    }

    private List<Path> sorted(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .toList();
        } catch (IOException e) {
            failures.add(
                    Failure.of(
                            folder.toString(),
                            "this folder cannot be read; check its permissions"));
            return List.of();
        }
    }

    /// `story_files` beside `story.html`, as browsers save it.
    private static boolean isPartOfPage(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (!name.endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return Files.exists(folder.resolveSibling(page + ".html"))
                || Files.exists(folder.resolveSibling(page + ".htm"));
    }
}
