package org.wiregraph.model;

/// A length, height or speed as the article gives it: "about 1,000 kilometers" is 1000 of unit
/// `km`, in these words. Units: `km`, `m`, `mi`, `ft`, `nmi`, `km/h`, `mph`, `m/s`, `km/s`, `Mach`.
public record Measure(double value, String unit, String words) {}
