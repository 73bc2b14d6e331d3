package org.winnow.article;

/**
 * How much work one page may cost. What lies beyond a limit is left out, and the article says so in
 * {@link Article#notes()}; a limit never makes an extraction fail.
 *
 * @param characters chars of decoded input that are read
 * @param depth levels of nesting in markup that are kept apart; deeper text counts to the last
 *     level
 * @param blocks blocks that are made
 * @param ruleWork nodes or lines that the expressions of one site rule may visit
 */
public record Limits(int characters, int depth, int blocks, long ruleWork) {

    /** 16 million characters, depth 512, 200,000 blocks, 50 million visits by a rule. */
    public static final Limits DEFAULT = new Limits(16_000_000, 512, 200_000, 50_000_000L);

    /**
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public Limits {
        if (characters < 1 || depth < 1 || blocks < 1 || ruleWork < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /** These limits with another number of characters. */
    public Limits withCharacters(int number) {
        return new Limits(number, depth, blocks, ruleWork);
    }

    /** These limits with another depth. */
    public Limits withDepth(int number) {
        return new Limits(characters, number, blocks, ruleWork);
    }

    /** These limits with another number of blocks. */
    public Limits withBlocks(int number) {
        return new Limits(characters, depth, number, ruleWork);
    }

    /** These limits with other work for a rule. */
    public Limits withRuleWork(long number) {
        return new Limits(characters, depth, blocks, number);
    }
}
