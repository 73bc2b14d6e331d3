package org.winnow.article;

/**
 * Where an extraction leans when it is not sure whether a block tells the story: one number, the
 * log-odds that are added to each block's probability before anything is decided by it.
 */
public enum Focus {
    /** Rather lose a paragraph than keep chaff: a block has to be 73 % probable instead of 50. */
    PRECISION(-1),
    /** As the model was tuned: best on the mean of both. */
    BALANCED(0),
    /** Rather keep chaff than lose a paragraph: a block has to be 27 % probable instead of 50. */
    RECALL(1);

    private final float logOdds;

    Focus(float logOdds) {
        this.logOdds = logOdds;
    }

    /** What is added to the log-odds of each block. */
    public float logOdds() {
        return logOdds;
    }
}
