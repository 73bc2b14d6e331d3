package org.winnow.label;

import java.util.Arrays;

/**
 * How much more often one role follows another than chance would have it. What is said of a page's
 * rows one by one is made to agree by it: a line of a thread that looks like a headline is read as
 * what stands around it. Safe to share.
 */
final class Succession {

    /** The line of the trees' header that says it. */
    static final String KEY = "succession";

    /** The logarithm of a weight is written in so many parts of 1. */
    static final float SCALE = 100;

    /** The roles of {@link RoleModel#ROLES}, and after them the story. */
    static final int STATES = RoleModel.ROLES.size() + 1;

    /** Nothing is quite impossible, or rows could contradict each other. */
    private static final float LEAST = 1e-5f;

    /** A state that is less probable has no say in what is next to it. */
    private static final float VOICELESS = 1e-4f;

    /** For each state a weight for each that may follow, then one for each that may precede. */
    private final float[] followers = new float[STATES * STATES];

    private final float[] leaders = new float[STATES * STATES];

    /** The logarithms of the weights, state by state; empty: any role may follow any other. */
    Succession(String line) {
        String[] logs = line.isEmpty() ? new String[0] : line.split(" ");
        Arrays.fill(followers, 1);
        Arrays.fill(leaders, 1);
        for (int i = 0; i < logs.length; i++) {
            float weight = Exponential.of(Integer.parseInt(logs[i]) / SCALE);
            followers[i] = weight;
            leaders[i % STATES * STATES + i / STATES] = weight;
        }
    }

    /**
     * Makes what is said of rows agree with what is said of those before and after.
     *
     * @param probabilities of each row, one a role
     * @param kept which rows are the story
     * @param from the place of the first row among these
     */
    void settle(float[] probabilities, boolean[] kept, int from) {
        float[] own = states(probabilities, kept, from);
        float[] heard = new float[own.length];
        float[] message = new float[STATES];
        float[] voices = new float[STATES];
        Arrays.fill(message, 1);
        for (int at = 0; at < own.length; at += STATES) {
            for (int state = 0; state < STATES; state++) {
                heard[at + state] = own[at + state] * message[state];
            }
            speak(own, at, message, voices);
            hear(voices, followers, message);
        }
        Arrays.fill(message, 1);
        for (int at = own.length - STATES; at >= 0; at -= STATES) {
            answer(heard, at, message, probabilities);
            speak(own, at, message, voices);
            hear(voices, leaders, message);
        }
    }

    private static float[] states(float[] probabilities, boolean[] kept, int from) {
        int roles = STATES - 1;
        int rows = probabilities.length / roles;
        float[] states = new float[rows * STATES];
        for (int row = 0; row < rows; row++) {
            boolean story = kept[from + row];
            for (int k = 0; k < roles && !story; k++) {
                states[row * STATES + k] = probabilities[row * roles + k] + LEAST;
            }
            states[row * STATES + roles] = story ? 1 : 0;
        }
        return states;
    }

    /** What a row, as it heard from one side, has to say to its other side. */
    private static void speak(float[] own, int at, float[] message, float[] voices) {
        float most = 0;
        for (int state = 0; state < STATES; state++) {
            voices[state] = message[state] * own[at + state];
            most = Math.max(most, voices[state]);
        }
        for (int state = 0; state < STATES; state++) {
            voices[state] /= most;
        }
    }

    /** What a row hears of these voices. */
    private static void hear(float[] voices, float[] weights, float[] message) {
        Arrays.fill(message, 0);
        for (int state = 0; state < STATES; state++) {
            float voice = voices[state];
            if (voice >= VOICELESS) {
                for (int k = 0; k < STATES; k++) {
                    message[k] += voice * weights[state * STATES + k];
                }
            }
        }
    }

    /** Joins what is said of a row and heard from before with what is heard from behind. */
    private static void answer(float[] heard, int at, float[] behind, float[] probabilities) {
        int roles = STATES - 1;
        int row = at / STATES * roles;
        float total = 0;
        for (int k = 0; k < roles; k++) {
            probabilities[row + k] = heard[at + k] * behind[k];
            total += probabilities[row + k];
        }
        for (int k = 0; k < roles && total > 0; k++) {
            probabilities[row + k] /= total;
        }
    }
}
