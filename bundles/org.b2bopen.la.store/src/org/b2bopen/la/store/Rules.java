package org.b2bopen.la.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.b2bopen.la.store.student.DataGroup;

/** The data processing rules of one base (LA4). Immutable. A new base puts everything in conflict but what is always imported. */
public final class Rules {
    /** What a rule is about; {@code item} is empty for a group that has one rule. */
    public record Subject(DataGroup group, String item) {
        public Subject {
            Objects.requireNonNull(group);
            if (!group.ruledItems().contains(item)) {
                throw new IllegalArgumentException(group + " has no rule for '" + item + "'");
            }
        }
    }

    private final Map<Subject, Rule> chosen;
    private final int version;

    Rules(Map<Subject, Rule> chosen, int version) {
        this.chosen = Map.copyOf(chosen);
        this.version = version;
    }

    /** Those of a new base. */
    public static Rules initial() {
        return new Rules(Map.of(), 1);
    }

    public Rule of(DataGroup group, String item) {
        return group.ruling() == DataGroup.Ruling.ALWAYS_IMPORTED
                ? Rule.ALWAYS_IMPORT
                : chosen.getOrDefault(new Subject(group, item), Rule.CONFLICT);
    }

    /** Those that differ from the rules of a new base. */
    public Map<Subject, Rule> chosen() {
        return chosen;
    }

    /** @throws IllegalArgumentException for a group that is always imported */
    public Rules with(Subject subject, Rule rule) {
        if (subject.group().ruling() == DataGroup.Ruling.ALWAYS_IMPORTED) {
            throw new IllegalArgumentException(subject.group().label() + " is always imported.");
        }
        Map<Subject, Rule> changed = new HashMap<>(chosen);
        if (rule == Rule.CONFLICT) {
            changed.remove(subject);
        } else {
            changed.put(subject, rule);
        }
        return new Rules(changed, version);
    }

    /** The same rule for everything that may have one. */
    public Rules withAll(Rule rule) {
        Rules all = this;
        for (DataGroup group : DataGroup.values()) {
            if (group.ruling() != DataGroup.Ruling.ALWAYS_IMPORTED) {
                for (String item : group.ruledItems()) {
                    all = all.with(new Subject(group, item), rule);
                }
            }
        }
        return all;
    }

    /** Goes up with each change that is kept. */
    int version() {
        return version;
    }
}
