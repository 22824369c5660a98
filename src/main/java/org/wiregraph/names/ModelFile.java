package org.wiregraph.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.TokenNameFinderModel;

/// Writes OpenNLP's model file such that the same model is the same bytes: parts in the order of
/// their names, without the time of writing.
final class ModelFile {

    private static final String MANIFEST = "manifest.properties";

    private ModelFile() {}

    static void write(TokenNameFinderModel model, OutputStream out) throws IOException {
        ByteArrayOutputStream timed = new ByteArrayOutputStream();
        model.serialize(timed);
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = zip(timed.toByteArray())) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(
                        part.getKey().equals(MANIFEST)
                                ? timeless(part.getValue())
                                : part.getValue());
                zip.closeEntry();
            }
        }
    }

    private static ZipInputStream zip(byte[] bytes) {
        InputStream in = new ByteArrayInputStream(bytes);
        return new ZipInputStream(in);
    }

    private static byte[] timeless(byte[] manifest) {
        StringBuilder kept = new StringBuilder();
        new String(manifest, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("Timestamp"))
                .sorted()
                .forEach(line -> kept.append(line).append('\n'));
        return kept.append("Timestamp=0\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
