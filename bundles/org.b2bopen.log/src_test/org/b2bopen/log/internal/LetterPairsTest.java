package org.b2bopen.log.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterPairsTest {
    private static final List<String> ASCII =
            IntStream.range(' ', 128).mapToObj(Character::toString).toList();

    @Test
    void L3_pairs_of_ascii_letters_are_told_from_one_another_but_for_their_case() {
        Map<List<Byte>, String> known = new HashMap<>();
        for (String first : ASCII) {
            for (String second : ASCII) {
                String text = (first + second).toLowerCase(Locale.ROOT);
                String same = known.putIfAbsent(bytes(first + second), text);
                assertTrue(same == null || same.equals(text), text);
                assertTrue(pairs(first + second).mayHold(text), text);
            }
        }
        assertEquals(70 * 70, known.size());
    }

    @Test
    void L3_other_letters_are_never_taken_for_ascii() {
        LetterPairs others = pairs("");
        IntStream.range(128, 5_000).mapToObj(Character::toString).forEach(letter -> {
            others.add(letter + letter);
            assertTrue(others.mayHold(letter + letter), letter);
        });
        assertEquals(List.of(), ASCII.stream().filter(others::mayHold).toList());
    }

    private static LetterPairs pairs(String text) {
        LetterPairs pairs = new LetterPairs(new byte[LetterPairs.BYTES]);
        pairs.add(text);
        return pairs;
    }

    private static List<Byte> bytes(String text) {
        byte[] bytes = pairs(text).bytes();
        return IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList();
    }
}
