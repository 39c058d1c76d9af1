package org.b2bopen.ui.administration.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.b2bopen.log.LogEntry;
import org.b2bopen.log.LogStore;
import org.b2bopen.model.ConfigurationStore;
import org.b2bopen.model.Problem;
import org.b2bopen.model.SecretStore;
import org.b2bopen.model.TransportSettings;
import org.b2bopen.model.Transports;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.LocalAuthority;
import org.b2bopen.model.config.Personnel;
import org.b2bopen.model.edit.ChangedElsewhereException;
import org.b2bopen.model.edit.ConfigurationSession;
import org.b2bopen.model.edit.Draft;
import org.b2bopen.model.edit.Labels;
import org.b2bopen.model.edit.RowKind;
import org.b2bopen.model.edit.Snapshot;
import org.b2bopen.ui.Background;
import org.b2bopen.ui.RowForm;
import org.b2bopen.ui.TransportSettingsModel;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/**
 * What the Administration editor shows and does (A1 to A7), without a widget: an editing session, what is wrong or missing in each
 * section, saving, and what others change meanwhile. Lives in one realm; whatever touches the disk runs in the background.
 */
final class AdministrationModel {
    /** The path of what is wrong with it. */
    private static final String TRUST_STORE = ConfigPackage.Literals.CONFIGURATION__TRUST_STORE.getName();

    private final Realm realm;
    private final ConfigurationStore store;
    private final SecretStore secrets;
    private final Transports installed;
    private final LogStore log;
    private final Background background;
    private final Clock clock;
    private final ConfigurationSession session;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Map<String, Found> problems = Map.of();
    private String trouble = "";
    private int checksAsked;
    private Object mark;
    private Optional<Configuration> seen = Optional.empty();

    /**
     * A problem, as a sentence that stands by itself.
     *
     * @param blocks whether it has to be corrected before anything is saved
     */
    private record Found(Problem.Severity severity, String sentence, boolean blocks) {}

    AdministrationModel(
            Realm realm,
            ConfigurationStore store,
            SecretStore secrets,
            Transports installed,
            LogStore log,
            Background background,
            Clock clock,
            Start start) {
        this.realm = realm;
        this.store = store;
        this.secrets = secrets;
        this.installed = installed;
        this.log = log;
        this.background = background;
        this.clock = clock;
        this.mark = start.mark();
        this.session = new ConfigurationSession(start.snapshot());
        session.onChange(this::edited);
        edited();
    }

    /** What is stored, and the mark by which a change of it is noticed. */
    record Start(Object mark, Snapshot snapshot) {
        /** Touches the disk. */
        static Start read(ConfigurationStore store, SecretStore secrets, Transports installed) {
            Object mark = store.mark();
            return new Start(mark, Snapshot.take(store, secrets, installed));
        }
    }

    ConfigurationSession session() {
        return session;
    }

    Configuration configuration() {
        return session.configuration();
    }

    /** Told whenever something that is shown may be another. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void edited() {
        int asked = ++checksAsked;
        Draft draft = session.draft();
        tell();
        background.run(
                () -> found(draft),
                found -> {
                    if (asked == checksAsked) {
                        problems = found;
                        trouble = "";
                        tell();
                    }
                },
                sentence -> {
                    trouble = sentence;
                    tell();
                });
    }

    private Map<String, Found> found(Draft draft) {
        Map<String, Found> found = new LinkedHashMap<>();
        Set<String> urlsBefore = urls(draft.base());
        for (Problem problem : draft.problems()) {
            boolean error = problem.severity() == Problem.Severity.ERROR;
            // An address that an import has left stops nobody from changing something else.
            boolean ownUrl = problem.key().equals("url") && !urlsBefore.contains(url(problem.element()));
            found.putIfAbsent(problem.path(), new Found(problem.severity(), sentence(problem), error || ownUrl));
        }
        String trustStore = draft.configuration().getTrustStore();
        if (trustStore != null) {
            TrustStoreCheck check = TrustStoreCheck.of(trustStore, clock, Locale.getDefault());
            if (!check.ok()) {
                found.putIfAbsent(TRUST_STORE, new Found(Problem.Severity.WARNING, check.sentence(), false));
            }
        }
        return found;
    }

    private static String url(EObject element) {
        return String.valueOf(element.eGet(element.eClass().getEStructuralFeature("url")));
    }

    private static Set<String> urls(Configuration configuration) {
        Set<String> urls = configuration.getLocalAuthorities().stream()
                .map(LocalAuthority::getUrl)
                .collect(Collectors.toSet());
        urls.add(configuration.getPersonnel().getUrl());
        return urls;
    }

    private String sentence(Problem problem) {
        String label = TransportSettings.label(problem, installed)
                .orElseGet(() ->
                        Labels.of(problem.element().eClass(), problem.key().replaceAll("\\[.*", "")));
        String sentence = label + " " + problem.sentence() + ".";
        return RowKind.ALL.stream().anyMatch(kind -> kind.type().isInstance(problem.element()))
                ? NLS.bind(Messages.Problem_OfRow, Labels.of(problem.element()), sentence)
                : sentence;
    }

    /** The sentence about one place, by its path; empty when it is right. */
    String problem(String path) {
        return problems.entrySet().stream()
                .filter(each -> each.getKey().equals(path) || each.getKey().startsWith(path + "["))
                .map(each -> each.getValue().sentence())
                .findFirst()
                .orElse("");
    }

    SectionState state(Section section) {
        for (Problem.Severity severity : Problem.Severity.values()) {
            Optional<String> first = problems.entrySet().stream()
                    .filter(each ->
                            section.holds(each.getKey()) && each.getValue().severity() == severity)
                    .map(each -> each.getValue().sentence())
                    .findFirst();
            if (first.isPresent()) {
                boolean wrong = severity == Problem.Severity.ERROR;
                return new SectionState(wrong ? SectionState.Kind.WRONG : SectionState.Kind.DOUBTFUL, first.get());
            }
        }
        String missing = missing(section);
        return missing.isEmpty()
                ? new SectionState(SectionState.Kind.SETTLED, section.settled(configuration()))
                : new SectionState(SectionState.Kind.MISSING, missing);
    }

    private String missing(Section section) {
        String missing = section.missing(configuration());
        return missing.isEmpty() && section == Section.LOCAL_AUTHORITIES ? missingLogIns() : missing;
    }

    private String missingLogIns() {
        List<String> without = ConnectionChecks.withoutLogIn(configuration(), installed);
        return without.isEmpty()
                ? ""
                : NLS.bind(
                        without.size() == 1 ? Messages.Missing_LogIn : Messages.Missing_LogIns,
                        String.join(", ", without));
    }

    /** What is said above all sections: as bad as the worst of them. */
    SectionState whole() {
        if (!trouble.isEmpty()) {
            return new SectionState(SectionState.Kind.WRONG, trouble);
        }
        List<SectionState.Kind> kinds = Arrays.stream(Section.values())
                .map(section -> state(section).kind())
                .toList();
        long open = kinds.stream()
                .filter(kind -> kind == SectionState.Kind.MISSING || kind == SectionState.Kind.WRONG)
                .count();
        SectionState.Kind worst = Collections.max(kinds);
        if (open > 0) {
            return new SectionState(
                    worst, open == 1 ? Messages.Editor_OneOpen : NLS.bind(Messages.Editor_SomeOpen, open));
        }
        return new SectionState(
                worst, worst == SectionState.Kind.DOUBTFUL ? Messages.Editor_Warning : Messages.Editor_AllSet);
    }

    /** No LA can be added by hand before there is a root folder that can be one (A1). */
    boolean mayAddAuthorities() {
        SectionState.Kind rootFolder = state(Section.ROOT_FOLDER).kind();
        return rootFolder == SectionState.Kind.SETTLED || rootFolder == SectionState.Kind.DOUBTFUL;
    }

    /** Whether another root folder than before is about to be saved, of which a person is warned first (A1). */
    boolean rootFolderMoves() {
        String before = session.draft().base().getRootFolder();
        return before != null && !Objects.equals(before, configuration().getRootFolder());
    }

    // ── Saving ──

    /** Checks and stores; for the background. */
    SaveResult save(Draft draft) {
        List<String> wrong = found(draft).values().stream()
                .filter(Found::blocks)
                .map(Found::sentence)
                .toList();
        if (!wrong.isEmpty()) {
            return new SaveResult.Refused(wrong);
        }
        try {
            Configuration stored = draft.save(store, secrets, seen);
            logUnencrypted(draft.base(), stored);
            mark = store.mark();
            return new SaveResult.Saved(Snapshot.of(stored, secrets, installed));
        } catch (ChangedElsewhereException e) {
            return new SaveResult.Conflict(e.both(), e.stored());
        }
    }

    private void logUnencrypted(Configuration before, Configuration now) {
        for (LocalAuthority la : now.getLocalAuthorities()) {
            boolean already = RowKind.LOCAL_AUTHORITY
                    .find(before, RowKind.LOCAL_AUTHORITY.key(la))
                    .filter(LocalAuthority::isAllowUnencrypted)
                    .isPresent();
            if (la.isAllowUnencrypted() && !already) {
                log.append(new LogEntry(
                        0,
                        clock.instant(),
                        LogEntry.Level.WARN,
                        "",
                        "",
                        la.getNumber(),
                        "",
                        "",
                        "",
                        NLS.bind(Messages.Log_Unencrypted, la.getNumber())));
            }
        }
    }

    void saved(SaveResult.Saved result) {
        seen = Optional.empty();
        session.saved(result.stored());
    }

    /** The person wants their own to win over what they were told of. */
    void keepMine(Configuration stored) {
        seen = Optional.of(stored);
    }

    /** Forgets what was edited and shows what is stored. */
    void revert(Consumer<String> failed) {
        background.run(
                () -> Start.read(store, secrets, installed),
                start -> {
                    mark = start.mark();
                    seen = Optional.empty();
                    session.reset(start.snapshot());
                },
                failed);
    }

    // ── What others change ──

    /**
     * Looks whether anybody else has stored something. What is not being edited is shown at once; where the same was edited here,
     * {@code ask} is told what both have changed.
     */
    void lookElsewhere(Consumer<SaveResult.Conflict> ask) {
        Object before = mark;
        Draft draft = session.draft();
        boolean dirty = session.isDirty();
        background.run(
                () -> store.mark().equals(before)
                        ? Optional.<Elsewhere>empty()
                        : Optional.of(Elsewhere.of(Start.read(store, secrets, installed), draft)),
                found -> found.filter(each -> before.equals(mark)).ifPresent(elsewhere -> {
                    mark = elsewhere.now().mark();
                    if (!dirty && !session.isDirty()) {
                        if (!elsewhere.unchanged()) {
                            session.reset(elsewhere.now().snapshot());
                        }
                    } else if (!elsewhere.both().isEmpty()) {
                        ask.accept(new SaveResult.Conflict(
                                elsewhere.both(), elsewhere.now().snapshot().configuration()));
                    }
                }),
                sentence -> {
                    trouble = sentence;
                    tell();
                });
    }

    private record Elsewhere(Start now, List<String> both, boolean unchanged) {
        static Elsewhere of(Start now, Draft draft) {
            Configuration stored = now.snapshot().configuration();
            return new Elsewhere(now, draft.conflictsWith(stored), draft.isBasedOn(stored));
        }
    }

    // ── Local Authorities ──

    /** A form for an LA of the session, or for a new one; what it saves goes into the session. */
    RowForm<LocalAuthority> form(Optional<LocalAuthority> row) {
        return new RowForm<>(
                realm,
                AuthorityFields.KIND,
                secrets,
                installed,
                background,
                configuration(),
                row,
                row.map(session::hasPassword).orElse(false),
                row.flatMap(session::origin).map(Snapshot::key),
                (values, password, settings, done, failed) -> {
                    session.put(RowKind.LOCAL_AUTHORITY, row, values, password, settings);
                    done.run();
                });
    }

    /** The settings in that form, for the transport that is chosen in it. */
    AuthoritySettings settings(RowForm<LocalAuthority> form, Optional<LocalAuthority> row) {
        return new AuthoritySettings(
                form,
                installed,
                (transport, key) -> row.filter(la -> session.hasPassword(la, transport, key))
                        .isPresent());
    }

    // ── B2B:Personnel ──

    /** What its transport is set to; empty where that has no settings or is not installed. */
    Optional<TransportSettingsModel> personnelSettings() {
        Personnel personnel = configuration().getPersonnel();
        return installed
                .find(personnel.getTransport())
                .filter(transport -> !transport.settings().isEmpty())
                .map(transport -> new TransportSettingsModel(
                        transport,
                        TransportSettings.of(personnel),
                        key -> session.hasPassword(personnel, transport.id(), key)));
    }

    void choosePersonnelTransport(String id) {
        if (!id.equals(configuration().getPersonnel().getTransport())) {
            session.chooseTransport(configuration().getPersonnel(), id, Map.of(), Map.of());
        }
    }

    void setPersonnel(TransportSettingsModel.Edited edited) {
        Personnel personnel = configuration().getPersonnel();
        session.chooseTransport(personnel, personnel.getTransport(), edited.values(), edited.passwords());
    }
}
