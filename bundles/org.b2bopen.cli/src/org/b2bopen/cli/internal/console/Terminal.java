package org.b2bopen.cli.internal.console;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether a person looks at the output. */
public final class Terminal {
    private Terminal() {}

    public static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since Java 22 there is a console without a terminal too, and this method that tells; before, console
            // meant terminal.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }
}
