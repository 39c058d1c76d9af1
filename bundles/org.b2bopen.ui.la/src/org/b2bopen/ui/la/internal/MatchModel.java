package org.b2bopen.ui.la.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.Students.Held;
import org.b2bopen.la.store.student.Identifiers;
import org.b2bopen.la.store.student.IncomingStudent;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.Moments;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.osgi.util.NLS;

/** Whom an incoming student may be: held students by the beginning of their family name, or by UPN (LA3). Lives in one realm. */
final class MatchModel {
    static final int MOST = 200;

    /** What both sides say. @param same as matching compares it */
    record Compared(String item, String incoming, String held, boolean same) {
        private String inWords() {
            return NLS.bind(Messages.Match_Differs, new Object[] {item, said(incoming), said(held)});
        }

        private static String said(String value) {
            return value.isEmpty() ? Messages.Conflict_Nothing : value;
        }
    }

    private final IncomingStudent incoming;
    private final LaStore store;
    private final Background background;
    private final WritableValue<List<Held>> candidates;
    private final WritableValue<String> problem;
    private int asked;

    MatchModel(Realm realm, IncomingStudent incoming, LaStore store, Background background) {
        this.incoming = incoming;
        this.store = store;
        this.background = background;
        this.candidates = new WritableValue<>(realm, List.of(), List.class);
        this.problem = new WritableValue<>(realm, "", String.class);
    }

    WritableValue<List<Held>> candidates() {
        return candidates;
    }

    /** Why nobody can be looked for; empty when somebody can. */
    WritableValue<String> problem() {
        return problem;
    }

    /** What is looked for at first. */
    String proposal() {
        return StudentWords.text(incoming.identifier("familyName"));
    }

    void search(String text) {
        int mine = ++asked;
        background.run(
                () -> store.students().search(text, MOST),
                found -> {
                    if (mine == asked) {
                        problem.setValue("");
                        candidates.setValue(found);
                    }
                },
                problem::setValue);
    }

    /** The five things that matching goes by, the sex last. */
    List<Compared> compared(Held held) {
        return List.of(
                exactly("upn", held.upn()),
                folded("familyName", held.familyName()),
                folded("givenName", held.givenName()),
                exactly("dateOfBirth", held.dateOfBirth()),
                new Compared(
                        ItemWords.item("sex"),
                        StudentWords.text(incoming.identifier("sex")),
                        StudentWords.text(held.sex()),
                        Objects.equals(Identifiers.sex(incoming.identifier("sex")), Identifiers.sex(held.sex()))));
    }

    /** Whether all of it is the same, so that nothing speaks against the match. */
    boolean same(Held held) {
        return compared(held).stream().allMatch(Compared::same);
    }

    /**
     * What to ask before two children could become one; empty where UPN, names and date of birth are the same. The sex alone is no reason
     * to ask.
     */
    Optional<String> question(Held held) {
        List<Compared> compared = compared(held);
        if (compared.subList(0, compared.size() - 1).stream().allMatch(Compared::same)) {
            return Optional.empty();
        }
        String differences = compared.stream()
                .filter(row -> !row.same())
                .map(Compared::inWords)
                .collect(Collectors.joining("\n"));
        return Optional.of(NLS.bind(
                Messages.Match_Question,
                new Object[] {StudentWords.name(incoming), StudentWords.name(held), differences}));
    }

    private Compared exactly(String item, String held) {
        String came = StudentWords.text(incoming.identifier(item));
        return new Compared(
                ItemWords.item(item), Moments.day(came), StudentWords.date(held), came.equals(StudentWords.text(held)));
    }

    private Compared folded(String item, String held) {
        String came = incoming.identifier(item);
        return new Compared(
                ItemWords.item(item),
                StudentWords.text(came),
                StudentWords.text(held),
                Objects.equals(Identifiers.fold(came), Identifiers.fold(held)));
    }
}
