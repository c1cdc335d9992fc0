package org.concordat.document;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Tells text in UTF-8 from everything else by reading all of it, a piece at a time. */
final class PlainText {
    private static final int PIECE = 16 * 1024;

    private PlainText() {}

    static boolean isIn(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var reader = Channels.newReader(channel, StandardCharsets.UTF_8.newDecoder(), PIECE)) {
            var piece = new char[PIECE];
            for (var read = reader.read(piece); read >= 0; read = reader.read(piece)) {
                for (var index = 0; index < read; index++) {
                    if (isControl(piece[index])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException noUtf8) {
            return false;
        }
    }

    private static boolean isControl(char letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f';
    }
}
