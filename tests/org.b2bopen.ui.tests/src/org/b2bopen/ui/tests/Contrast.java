package org.b2bopen.ui.tests;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** How well a text can be told from what is behind it, as WCAG 2 measures it: by what was on the screen, whoever set the colours. */
final class Contrast {
    private Contrast() {}

    /** @param place of the text in the picture, in pixels */
    static double in(Path picture, Rectangle place) {
        ImageData data = new ImageData(picture.toString());
        Map<RGB, Integer> pixels = new HashMap<>();
        for (int y = place.y; y < place.y + place.height; y++) {
            for (int x = place.x; x < place.x + place.width; x++) {
                pixels.merge(data.palette.getRGB(data.getPixel(x, y)), 1, Integer::sum);
            }
        }
        RGB behind = pixels.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return pixels.keySet().stream()
                .mapToDouble(each -> between(luminance(each), luminance(behind)))
                .max()
                .orElseThrow();
    }

    private static double between(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
