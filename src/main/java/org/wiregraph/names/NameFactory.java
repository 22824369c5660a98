package org.wiregraph.names;

import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.ext.ExtensionLoader;

/// Tells OpenNLP to see tokens as [Contexts] does. Public since a model names the class that reads
/// it.
public final class NameFactory extends TokenNameFinderFactory {

    /// Lets OpenNLP make a factory by the name that stands in the model.
    static void allow() {
        ExtensionLoader.registerAllowedPackage(NameFactory.class.getPackageName());
    }

    @Override
    public NameContextGenerator createContextGenerator() {
        return new Contexts();
    }

    @Override
    public SequenceCodec<String> createSequenceCodec() {
        return new BilouCodec();
    }

    @Override
    protected SequenceCodec<String> getSequenceCodec() {
        return new BilouCodec();
    }
}
