package org.wiregraph.names;

import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/// OpenNLP's name finder, told the features of each sentence. For one thread.
final class Finder extends NameFinderME {

    Finder(TokenNameFinderModel model) {
        super(model);
    }

    Span[] find(String[] sentence, SentenceFeatures features) {
        ((Contexts) contextGenerator).read(features);
        return find(sentence);
    }
}
