package org.winnow.label;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a trained resource says of itself before its numbers: lines {@code key: value} (what it was
 * trained on, when, by which command, with which scores), then an empty line.
 */
final class Header {

    private Header() {}

    /** Reads the lines up to the empty one, and that one. */
    static Map<String, String> read(DataInputStream in) throws IOException {
        Map<String, String> header = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(": ");
            header.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return header;
    }

    private static String line(DataInputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = in.readUnsignedByte(); b != '\n'; b = in.readUnsignedByte()) {
            bytes.write(b);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
