package org.winnow.text;

/**
 * The run of lines that holds most prose: each prose line gains its words, each other line costs a
 * penalty, and the run with the highest sum is taken (Kadane's algorithm).
 *
 * @param start its first row
 * @param end the row after its last; equal to start if there is no prose
 */
record DensestRun(int start, int end) {

    /** What a line that is no prose costs, in words: a story survives a few of them in a row. */
    static final float PENALTY = 8;

    /** No line gains more words than this: one huge line is not the whole story. */
    private static final float GAIN = 60;

    static DensestRun of(float[] proseWords, float penalty) {
        float best = 0;
        float sum = 0;
        int from = 0;
        int start = 0;
        int end = 0;
        for (int row = 0; row < proseWords.length; row++) {
            if (sum <= 0) {
                sum = 0;
                from = row;
            }
            sum += proseWords[row] > 0 ? Math.min(proseWords[row], GAIN) : -penalty;
            if (sum > best) {
                best = sum;
                start = from;
                end = row + 1;
            }
        }
        return new DensestRun(start, end);
    }

    boolean contains(int row) {
        return start <= row && row < end;
    }
}
