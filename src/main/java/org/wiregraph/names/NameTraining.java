package org.wiregraph.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.wiregraph.text.Clusters;

/// Trains the name finder in three steps: a first model from the corpora; what it finds in open
/// text, counted by word; and the model that also goes by these counts.
public final class NameTraining {

    private final List<LabelledText> corpora;
    private final List<ProperNouns> treebank;
    private final Lexicon lexicon = Lexicon.standard();

    /// `treebank` shows where names are in more text of the kind; it may be empty.
    public NameTraining(List<LabelledText> corpora, List<ProperNouns> treebank) {
        this.corpora = corpora;
        this.treebank = treebank;
    }

    /// Writes the model and the counts to a folder. `open` hands over documents, each as a list of
    /// sentences, to whoever takes them.
    public void train(Consumer<Consumer<List<String[]>>> open, Path folder) throws IOException {
        Knowledge plain = knowledge(GleanedWords.NONE);
        Description first = new Description(plain);
        Gleaning gleaning = new Gleaning(labelled(first).train(), first);
        open.accept(gleaning::read);
        treebank.forEach(text -> gleaning.read(text.sentences()));
        byte[] lines = gleaning.lines().getBytes(StandardCharsets.UTF_8);
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(GleanedWords.FILE)))) {
            out.write(lines);
        }
        Knowledge gleaned = knowledge(GleanedWords.read(new ByteArrayInputStream(lines)));
        try (OutputStream out = Files.newOutputStream(folder.resolve(NameFinder.FILE))) {
            last(gleaned).write(out);
        }
    }

    private NameModel last(Knowledge knowledge) {
        Description description = new Description(knowledge);
        NameModel model = labelled(description).train();
        if (treebank.isEmpty()) {
            return model;
        }
        Guesses guesses = new Guesses(model, new NameFinder(model, knowledge));
        Maxent maxent = labelled(description);
        for (ProperNouns text : treebank) {
            List<SentenceFeatures> described = description.of(text.sentences(), Marking.PLAIN);
            List<String[]> labels = guesses.of(text, described);
            for (int s = 0; s < described.size(); s++) {
                add(described.get(s), labels.get(s), maxent);
            }
        }
        return maxent.train();
    }

    private Knowledge knowledge(GleanedWords gleaned) {
        return new Knowledge(Clusters.standard(), lexicon, gleaned);
    }

    private Maxent labelled(Description description) {
        Maxent maxent = Maxent.standard();
        for (LabelledText document : corpora) {
            List<SentenceFeatures> described =
                    description.of(document.sentences(), document.marking());
            for (int s = 0; s < described.size(); s++) {
                SentenceFeatures sentence = described.get(s);
                add(sentence, Labels.of(document.names().get(s), sentence.size()), maxent);
            }
        }
        return maxent;
    }

    private static void add(SentenceFeatures features, String[] labels, Maxent maxent) {
        for (int i = 0; i < labels.length; i++) {
            boolean known = i == 0 || !labels[i - 1].equals(Guesses.NONE);
            if (known && !labels[i].equals(Guesses.NONE)) {
                int before = Labels.key(labels, i - 1);
                maxent.add(features.all(i, before, Labels.key(labels, i - 2)), labels[i]);
            }
        }
    }
}
