package org.b2bopen.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** What can be read in the window, measured where it is painted, in the light and in the dark theme. */
class ContrastJourneyTest {
    /** The least that WCAG asks for of text. */
    private static final double ENOUGH = 4.5;

    private static final int BORDER = 6;

    private final Person person = new Person();

    @Test
    void A1_a_hint_can_be_read_and_a_disabled_field_is_paler_than_one_to_type_in() throws Exception {
        person.walks(() -> {
            Shell shell = person.bot.ask(this::fields);
            try {
                person.screenshot("85-contrast");
                double hint = contrast(shell, 0);
                double typed = contrast(shell, 1);
                double disabled = contrast(shell, 2);
                assertTrue(hint >= ENOUGH, "hint " + hint);
                assertTrue(typed >= ENOUGH, "typed " + typed);
                assertTrue(disabled < typed / 1.5, "disabled " + disabled + ", typed " + typed);
            } finally {
                person.bot.ask(() -> {
                    shell.close();
                    return true;
                });
            }
        });
    }

    private Shell fields() {
        Shell shell = new Shell(person.workbenchNow(), SWT.DIALOG_TRIM);
        shell.setLayout(new GridLayout());
        text(shell).setMessage("MMMM hint");
        text(shell).setText("MMMM text");
        Text disabled = text(shell);
        disabled.setText("MMMM text");
        disabled.setEnabled(false);
        Text focus = text(shell);
        shell.pack();
        shell.open();
        focus.setFocus();
        return shell;
    }

    private static Text text(Shell shell) {
        Text text = new Text(shell, SWT.BORDER);
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** The most that a pixel of the field differs from its background. */
    private double contrast(Shell shell, int field) {
        int[] pixels = person.bot.ask(() -> pixels(shell.getChildren()[field]));
        Map<Integer, Long> often =
                IntStream.of(pixels).boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int background = often.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        return often.keySet().stream()
                .mapToDouble(colour -> ratio(colour, background))
                .max()
                .orElseThrow();
    }

    private static int[] pixels(Control field) {
        Point size = field.getSize();
        Image image = new Image(field.getDisplay(), size.x - 2 * BORDER, size.y - 2 * BORDER);
        GC gc = new GC(field.getDisplay());
        try {
            Point at = field.toDisplay(BORDER, BORDER);
            gc.copyArea(image, at.x, at.y);
            ImageData data = image.getImageData();
            assertEquals(size.x - 2 * BORDER, data.width);
            return IntStream.range(0, data.width * data.height)
                    .map(i -> rgb(data.palette.getRGB(data.getPixel(i % data.width, i / data.width))))
                    .toArray();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static int rgb(RGB colour) {
        return colour.red << 16 | colour.green << 8 | colour.blue;
    }

    private static double ratio(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
