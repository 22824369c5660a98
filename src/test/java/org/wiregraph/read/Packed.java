package org.wiregraph.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Makes the packed files of the tests: what is inside them can be read in the test.
public final class Packed {

    private static final Path SAMPLES = Path.of("src/test/resources/org/wiregraph/read");

    private Packed() {}

    /// The bytes of a sample file.
    public static byte[] sample(String name) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /// A zip of the files, in the order of the map.
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static byte[] zip(String name, byte[] file) {
        return zip(Map.of(name, file));
    }

    /// The text of a Word file: the lines of a text as its paragraphs, the first of them a link.
    public static byte[] document(String text) {
        StringBuilder body = new StringBuilder();
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            String run = "<w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r>";
            String inside = body.isEmpty() ? "<w:hyperlink>" + run + "</w:hyperlink>" : run;
            body.append("<w:p>").append(inside).append("</w:p>");
        }
        String xml =
                "<?xml version=\"1.0\"?><w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body>%s</w:body></w:document>".formatted(body);
        return bytes(xml);
    }

    /// A Word file with the lines of a text.
    public static byte[] word(String text) {
        return word(document(text));
    }

    public static byte[] word(byte[] document) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", bytes("<Types/>"));
        files.put("word/document.xml", document);
        return zip(files);
    }

    /// A PDF of one page; an empty line parts paragraphs.
    public static byte[] pdf(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.setDocumentId(1L);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                out.beginText();
                out.newLineAtOffset(72, 720);
                for (String line : lines) {
                    out.showText(line);
                    out.newLineAtOffset(0, -14);
                }
                out.endText();
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
