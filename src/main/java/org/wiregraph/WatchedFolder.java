package org.wiregraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wiregraph.model.Failure;
import org.wiregraph.watch.Place;

/// A folder that is watched: a file is new where its name, length or time of change is.
final class WatchedFolder {

    private WatchedFolder() {}

    static Place look(String folder, Place known, Watch.Finds finds) {
        if (!Files.isDirectory(Path.of(folder))) {
            finds.fail(Failure.of(folder, "not a folder and no address of http or https"));
            return known;
        }
        SortedSet<String> marks = new TreeSet<>();
        for (Input input : Inputs.of(List.of(folder)).files()) {
            if (input instanceof Input.File(Path file, String source)) {
                String mark = mark(file, source);
                marks.add(mark);
                if (!known.seen().contains(mark)) {
                    finds.add(input);
                }
            }
        }
        return known.withSeen(marks);
    }

    /// A file that is gone meanwhile has a mark of its own, and its failure tells of it.
    private static String mark(Path file, String source) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            return "%s %d %d".formatted(source, facts.size(), facts.lastModifiedTime().toMillis());
        } catch (IOException _) {
            return source + " gone";
        }
    }
}
