package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatticeTest {

    private static final Labels LABELS = new Labels(List.of("other", "PER-start", "PER-last"));
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /// Of two words only "other other" and "start last" are allowed; the second weighs three times
    /// as much.
    @Test
    void sharesByTheWeightOfWholeRows() {
        double three = StrictMath.log(3);
        Lattice lattice = lattice(new double[] {0, three, 9}, new double[] {0, 9, 0});
        assertThat(lattice.shares(0)[0]).isCloseTo(0.25, within(1e-9));
        assertThat(lattice.shares(0)[1]).isCloseTo(0.75, within(1e-9));
        assertThat(lattice.shares(1)[2]).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void addsTheSharesOfMoves() {
        double[][] sums = new double[4][3];
        lattice(new double[] {0, 0, 0}, new double[] {0, 0, 0}).addMoves(2, sums);
        assertThat(sums[0]).containsExactly(new double[] {1, 1, 0}, within(1e-9));
        assertThat(sums[1]).containsExactly(new double[] {1, 0, 0}, within(1e-9));
        assertThat(sums[2]).containsExactly(new double[] {0, 0, 1}, within(1e-9));
    }

    @Test
    void followsFromOneKnownLabelToTheNext() {
        Lattice lattice = lattice(new double[] {0, 0, 0}, new double[] {NEVER, NEVER, 0});
        assertThat(lattice.shares(0)).containsExactly(new double[] {0, 1, 0}, within(1e-9));
    }

    private static Lattice lattice(double[]... words) {
        return new Lattice(LABELS, words, Lattice.moves(LABELS, new double[4][3]));
    }
}
