package org.b2bopen.messages.internal;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.b2bopen.messages.Finding;
import org.xml.sax.Attributes;

/**
 * Turns what the JDK's validator reports into plain English with the node and the rule. The validator's own messages hold values
 * out of the file and follow the language of the machine, so only the rule's key is taken from them (L4).
 */
final class Sentences {
    private static final int LONGEST_NAME = 60;

    private final OpenElements open;

    Sentences(OpenElements open) {
        this.open = open;
    }

    static String key(String validatorMessage) {
        int end = validatorMessage == null ? -1 : validatorMessage.indexOf(':');
        String key = end < 0 ? "" : validatorMessage.substring(0, end);
        return key.matches("[a-zA-Z0-9.\\-]{3,40}") ? key : "xsd";
    }

    private static String rule(String key) {
        return " (Schema rule " + key + ".)";
    }

    /** At the start of an element: it stands where it must not, or what must stand before it is missing, or its attributes. */
    String atStart(String key, Attributes attributes) {
        Frame frame = open.top();
        if (key.startsWith("cvc-complex-type.2.4") && open.depth() > 1) {
            return open.say(false, misplaced(frame, open.parent())) + rule(key);
        }
        return open.say(false, attributes(key, frame, attributes)) + rule(key);
    }

    private static String attributes(String key, Frame frame, Attributes attributes) {
        if (key.startsWith("cvc-complex-type.4") && frame.model != null) {
            for (String name : frame.model.type().requiredAttributes) {
                if (attributes.getValue(name) == null) {
                    return "the attribute " + name + " is missing on " + frame.name + "; add it.";
                }
            }
        }
        if (key.startsWith("cvc-complex-type.3.2") || key.equals("cvc-type.3.1.1")) {
            return frame.name + " has an attribute that is not allowed there; remove it.";
        }
        return "an attribute of " + frame.name + " does not have a value that the schema allows; correct it.";
    }

    private static String misplaced(Frame frame, Frame parent) {
        ElementModel model = frame.model;
        if (model == null || parent.model == null) {
            return frame.name + " is not allowed here in " + parent.name + ", or something before it is missing.";
        }
        if (model.repeats() && model.maxOccurs() < frame.position) {
            return "there are more than " + model.maxOccurs() + " " + frame.name + " in " + parent.name + "; at most "
                    + model.maxOccurs() + " are allowed.";
        }
        if (!model.repeats() && frame.position > 1) {
            return subject(model) + " is there more than once; keep one.";
        }
        Optional<String> missing = missing(parent, model.ordinal());
        if (missing.isPresent()) {
            return "the " + missing.get() + " is missing before " + frame.name + "; add it.";
        }
        for (ElementModel sibling : parent.model.type().children().values()) {
            if (sibling.ordinal() > model.ordinal() && parent.count(sibling) > 0) {
                return subject(model) + " stands in the wrong place; it must come before " + sibling.name() + ".";
            }
        }
        return subject(model) + " is not allowed here together with what stands before it.";
    }

    /** What the schema needs in an element among its first declared children, and is not there. */
    private static Optional<String> missing(Frame parent, int before) {
        TypeModel type = parent.model.type();
        for (Set<String> names : type.required) {
            boolean there =
                    names.stream().anyMatch(name -> parent.count(type.children().get(name)) > 0);
            int last = names.stream()
                    .mapToInt(name -> type.children().get(name).ordinal())
                    .max()
                    .orElseThrow();
            if (!there && last < before) {
                return names.stream()
                        .map(type.children()::get)
                        .sorted(Comparator.comparingInt(ElementModel::ordinal))
                        .map(ElementModel::title)
                        .reduce((one, other) -> one + " or " + other);
            }
        }
        return Optional.empty();
    }

    /** At the end of an element that holds elements. */
    String atEnd(String key) {
        Frame frame = open.top();
        if (key.equals("cvc-complex-type.2.3")) {
            return open.say(true, "there is text in " + frame.name + ", where only elements may stand; remove it.")
                    + rule(key);
        }
        Optional<String> missing = frame.model == null ? Optional.empty() : missing(frame, Integer.MAX_VALUE);
        String sentence = missing.map(what -> "the " + what + " is missing in " + frame.name + "; add it.")
                .orElse(frame.name + " is not complete; something that the schema needs is missing.");
        return open.say(true, sentence) + rule(key);
    }

    /** At the end of an element that holds a value. */
    String value(String key, boolean empty) {
        Frame frame = open.top();
        String says = frame.model == null ? "" : frame.model.type().says();
        String subject = subject(frame);
        String sentence = says.isEmpty()
                ? subject + " is not what the schema allows; correct it."
                : subject + (empty ? " is empty; it must be " : " is not ") + says + ".";
        return open.say(false, sentence) + rule(key);
    }

    String tooLong(int limit) {
        return open.say(false, subject(open.top()) + " is longer than " + limit + " characters; shorten it.");
    }

    /** An element that its parent does not know. */
    String unknown(String name, Finding.Code code) {
        Frame parent = open.parent();
        String shown = shortened(name);
        if (parent.is(TypeModel.Kind.TEXT)) {
            return open.say(
                    false,
                    parent.name + " may hold text only, but there is the element " + shown + " in it; remove it.");
        }
        return open.say(
                false,
                code == Finding.Code.UNKNOWN_ELEMENT
                        ? shown + " is not known in " + parent.name + "; it is sent as it is. Is it meant?"
                        : shown + " is not allowed in " + parent.name + "; remove it or correct its name.");
    }

    /** Names of elements are short; what is not could be anything. */
    static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private static String subject(Frame frame) {
        return frame.model == null ? frame.name : subject(frame.model);
    }

    private static String subject(ElementModel model) {
        return "the " + model.title();
    }
}
