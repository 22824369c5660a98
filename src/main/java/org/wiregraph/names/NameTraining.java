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
/// text, counted by word; and the model that also goes by these counts, the mean of several.
public final class NameTraining {

    /// The last model is the mean of so many trainings; the first two only help to make it.
    private static final int TRAININGS = 4;

    private final List<LabelledText> corpora;
    private final List<PartlyLabelled> plain;
    private final List<ProperNouns> treebank;
    private final Lexicon lexicon;

    /// `mentions` shows names in phrases that tell of somebody or something, `treebank` where names
    /// are in more text of the kind; both may be empty.
    public NameTraining(
            List<LabelledText> corpora, List<MentionText> mentions, List<ProperNouns> treebank) {
        this.corpora = corpora;
        this.treebank = treebank;
        lexicon = Lexicon.learned();
        MentionNames names = new MentionNames(lexicon);
        plain = mentions.stream().map(names::labelled).toList();
    }

    /// Writes the word lists as they are now, for a model to be learned from once they are the
    /// program's.
    public static void writeLists(Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(Lexicon.FILE))) {
            Lexicon.toLearnFrom().write(out);
        }
    }

    /// Writes the model and the counts to a folder. `open` hands over documents, each as a list of
    /// sentences, to whoever takes them.
    public void train(Consumer<Consumer<List<String[]>>> open, Path folder) throws IOException {
        Description first = new Description(knowledge(GleanedWords.NONE));
        Gleaning gleaning = new Gleaning(labelled(first, 1).train(), first);
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
        NameModel model = labelled(description, 1).train();
        if (treebank.isEmpty()) {
            return model;
        }
        Guesses guesses = new Guesses(model, new NameFinder(model, knowledge));
        ChainTraining chain = labelled(description, TRAININGS);
        for (ProperNouns text : treebank) {
            List<SentenceFeatures> described = description.of(text.sentences(), Marking.PLAIN);
            List<String[]> labels = guesses.of(text, described);
            chain.add(described, labels);
        }
        return chain.train();
    }

    private Knowledge knowledge(GleanedWords gleaned) {
        return new Knowledge(Clusters.standard(), lexicon, gleaned);
    }

    private ChainTraining labelled(Description description, int trainings) {
        ChainTraining chain = ChainTraining.meanOf(trainings);
        for (LabelledText text : corpora) {
            chain.add(description.of(text.sentences(), text.marking()), text.labels());
        }
        for (PartlyLabelled text : plain) {
            chain.add(description.of(text.sentences(), Marking.PLAIN), text.labels());
        }
        return chain;
    }
}
