package org.wiregraph.names;

/// How likely each label is at each word of a sentence, over all rows of labels that are allowed
/// (the forward-backward algorithm). Rows are weighed by the exponentials of their scores.
final class Lattice {

    private final Labels labels;
    private final double[][] words;
    private final double[][] moves;
    private final double[][] ahead;
    private final double[][] behind;

    /// `words` holds the score of each label at each word, minus infinity where it is not allowed,
    /// `moves` the factor of each label after each, as [#moves] gives them.
    Lattice(Labels labels, double[][] words, double[][] moves) {
        this.labels = labels;
        this.words = new double[words.length][];
        this.moves = moves;
        for (int i = 0; i < words.length; i++) {
            this.words[i] = exponentials(words[i]);
        }
        ahead = new double[words.length][labels.size()];
        behind = new double[words.length][labels.size()];
        forward();
        backward();
    }

    /// The factors of scores of moves, nothing for those that are not allowed; the first row holds
    /// those from the beginning of a sentence.
    static double[][] moves(Labels labels, double[][] scores) {
        double[][] moves = new double[scores.length][labels.size()];
        for (int before = Labels.NONE; before < labels.size(); before++) {
            for (int label = 0; label < labels.size(); label++) {
                if (labels.mayFollow(before, label)) {
                    moves[before + 1][label] = StrictMath.exp(scores[before + 1][label]);
                }
            }
        }
        return moves;
    }

    private static double[] exponentials(double... scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double[] all = new double[scores.length];
        for (int c = 0; c < scores.length; c++) {
            double less = scores[c] - most;
            all[c] = less < -300 ? 0 : StrictMath.exp(less);
        }
        return all;
    }

    private void forward() {
        int size = labels.size();
        for (int i = 0; i < words.length; i++) {
            double[] here = ahead[i];
            for (int before = i == 0 ? Labels.NONE : 0; before < (i == 0 ? 0 : size); before++) {
                double share = i == 0 ? 1 : ahead[i - 1][before];
                double[] on = moves[before + 1];
                for (int c = 0; share > 0 && c < size; c++) {
                    here[c] += share * on[c];
                }
            }
            for (int c = 0; c < size; c++) {
                here[c] *= words[i][c];
            }
            toShares(here);
        }
    }

    private void backward() {
        int size = labels.size();
        int last = words.length - 1;
        for (int c = 0; c < size; c++) {
            behind[last][c] = labels.mayEnd(c) ? 1 : 0;
        }
        double[] next = new double[size];
        for (int i = last - 1; i >= 0; i--) {
            for (int c = 0; c < size; c++) {
                next[c] = words[i + 1][c] * behind[i + 1][c];
            }
            for (int before = 0; before < size; before++) {
                double sum = 0;
                double[] on = moves[before + 1];
                for (int c = 0; c < size; c++) {
                    sum += on[c] * next[c];
                }
                behind[i][before] = sum;
            }
            toShares(behind[i]);
        }
    }

    /// The share of each label at a word; nothing where no row of labels is allowed.
    double[] shares(int word) {
        double[] shares = new double[labels.size()];
        for (int c = 0; c < shares.length; c++) {
            shares[c] = ahead[word][c] * behind[word][c];
        }
        toShares(shares);
        return shares;
    }

    /// Adds the share of each move of the sentence, times `sign`, to sums.
    void addMoves(double sign, double[][] sums) {
        addFirst(sign, sums[0]);
        int size = labels.size();
        double[][] pairs = new double[size][size];
        for (int i = 1; i < words.length; i++) {
            double total = 0;
            for (int before = 0; before < size; before++) {
                for (int c = 0; c < size; c++) {
                    double share = ahead[i - 1][before] * moves[before + 1][c];
                    pairs[before][c] = share * words[i][c] * behind[i][c];
                    total += pairs[before][c];
                }
            }
            for (int before = 0; total > 0 && before < size; before++) {
                for (int c = 0; c < size; c++) {
                    sums[before + 1][c] += sign * pairs[before][c] / total;
                }
            }
        }
    }

    private void addFirst(double sign, double... sums) {
        double[] first = shares(0);
        for (int c = 0; c < first.length; c++) {
            sums[c] += sign * first[c];
        }
    }

    private static void toShares(double... all) {
        double total = 0;
        for (double one : all) {
            total += one;
        }
        for (int c = 0; total > 0 && c < all.length; c++) {
            all[c] /= total;
        }
    }
}
