package org.winnow.html;

/** Decides which rows tell the story, from the model's answer for each and from the whole page. */
final class Decoder {

    private Decoder() {}

    /**
     * Decides for all rows at once.
     *
     * @param story for each row how probable it is that it belongs to the story
     * @return for each row whether it is kept
     */
    static boolean[] decide(Reading page, float[] story) {
        float[] counted = new Votes(page, story).count();
        Selection selection = Selection.of(page, counted);
        new Trimmer(page, selection, story).trim();
        return selection.rows();
    }
}
