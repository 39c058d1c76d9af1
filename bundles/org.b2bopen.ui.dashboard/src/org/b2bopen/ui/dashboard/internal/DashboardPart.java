package org.b2bopen.ui.dashboard.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.b2bopen.core.Engine;
import org.b2bopen.core.Expiry;
import org.b2bopen.ui.Backgrounds;
import org.b2bopen.ui.ContentArea;
import org.b2bopen.ui.EmptyPage;
import org.b2bopen.ui.Moments;
import org.b2bopen.ui.OutlookWatch;
import org.b2bopen.ui.OutlookWords;
import org.b2bopen.ui.TableColumns;
import org.b2bopen.ui.UiIds;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * For each LA: files sent and refused day by day, the last success, what waits and what is about to expire; above it the next run. The
 * chart shows the selected LA, or all.
 */
public final class DashboardPart {
    static final String ID = "org.b2bopen.ui.dashboard.view";

    private final Backgrounds backgrounds = new Backgrounds("dashboard");
    private final OutlookWords words = new OutlookWords(ZoneId.systemDefault(), Locale.getDefault());
    private final Engine engine;
    private final OutlookWatch outlook;
    private final AutoCloseable looks;
    private Dashboard shown;
    private ContentArea area;
    private ContentArea daysArea;
    private Composite page;
    private Label summary;
    private Label chartTitle;
    private TableViewer authorities;
    private TableViewer days;
    private DeliveryChart chart;

    @Inject
    DashboardPart(Engine engine, OutlookWatch outlook) {
        this.engine = engine;
        this.outlook = outlook;
        Display display = Display.getCurrent();
        looks = outlook.onLook(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::load);
            }
        });
    }

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        area = new ContentArea(parent);
        page = area.content();
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(8, 6).applyTo(page);
        // Side by side: each line above the chart is one that it loses in a view as low as this one.
        Composite head = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(head);
        summary = line(head);
        chartTitle = line(head);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createAuthorities(new Composite(sash, SWT.NONE));
        createDays(new Composite(sash, SWT.NONE));
        sash.setWeights(1, 1);
        load();
    }

    private static Label line(Composite head) {
        Label line = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(line);
        return line;
    }

    private void createAuthorities(Composite left) {
        authorities = new TableViewer(left, SWT.BORDER | SWT.FULL_SELECTION);
        name(authorities.getTable(), Messages.Authorities_Name);
        new TableColumns<AuthorityRow>(authorities, left)
                .add(Messages.Authorities_La, 1, 50, AuthorityRow::la)
                .addNumber(Messages.Authorities_Sent, 1, 54, AuthorityRow::sent)
                .addNumber(Messages.Authorities_Imported, 1, 78, AuthorityRow::imported)
                .addNumber(Messages.Authorities_Refused, 1, 70, AuthorityRow::refused)
                .addNumber(Messages.Authorities_Waiting, 1, 66, AuthorityRow::waiting)
                .add(
                        Messages.Authorities_LastSuccess,
                        2,
                        138,
                        DashboardPart::lastSuccess,
                        Moments.order(AuthorityRow::lastSuccess))
                .add(Messages.Authorities_Expires, 4, 186, DashboardPart::expires)
                .sortable();
        authorities.setContentProvider(ArrayContentProvider.getInstance());
        authorities.addSelectionChangedListener(event -> showDays());
    }

    private static String lastSuccess(AuthorityRow row) {
        return row.lastSuccess().map(Moments::of).orElse(NLS.bind(Messages.Authorities_NoSuccess, Dashboard.DAYS));
    }

    private static String expires(AuthorityRow row) {
        return row.expiring().stream().map(Expiry::sentence).collect(Collectors.joining(" "));
    }

    private void createDays(Composite right) {
        right.setLayout(new FillLayout());
        daysArea = new ContentArea(right);
        daysArea.content().setLayout(new FillLayout());
        SashForm sash = new SashForm(daysArea.content(), SWT.HORIZONTAL);
        Composite drawing = new Composite(sash, SWT.NONE);
        drawing.setLayout(new FillLayout());
        chart = new DeliveryChart(drawing);
        Composite table = new Composite(sash, SWT.NONE);
        days = new TableViewer(table, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        name(days.getTable(), Messages.Days_Name);
        new TableColumns<DayRow>(days, table)
                .add(Messages.Days_Day, 1, 94, row -> Moments.day(row.date()))
                .addNumber(Messages.Days_Sent, 1, 46, DayRow::sent)
                .addNumber(Messages.Days_Imported, 1, 78, DayRow::imported)
                .addNumber(Messages.Days_Refused, 1, 66, DayRow::refused);
        days.setContentProvider(ArrayContentProvider.getInstance());
        sash.setWeights(4, 3);
    }

    private static void name(Table table, String name) {
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == org.eclipse.swt.accessibility.ACC.CHILDID_SELF) {
                    event.result = name;
                }
            }
        });
    }

    private void load() {
        if (page == null || page.isDisposed()) {
            return;
        }
        backgrounds.background().run(() -> Dashboard.of(engine, LocalDate.now()), this::show, problem -> {
            if (!summary.isDisposed()) {
                summary.setText(problem);
            }
        });
    }

    private void show(Dashboard dashboard) {
        if (page.isDisposed()) {
            return;
        }
        shown = dashboard;
        summary.setText(words.line(outlook.outlook(), Instant.now()).replace("&", "&&"));
        Optional<String> selected = selected();
        authorities.setInput(dashboard.authorities());
        selected.flatMap(la -> dashboard.authorities().stream()
                        .filter(row -> row.la().equals(la))
                        .findFirst())
                .ifPresent(row -> authorities.setSelection(new StructuredSelection(row)));
        showDays();
        if (dashboard.authorities().isEmpty()) {
            area.showEmpty(new EmptyPage.Reason(
                    Messages.Empty_Title, Messages.Empty_Why, Messages.Empty_Next, DashboardPart::addAuthority));
        } else {
            area.showContent();
        }
        page.layout();
    }

    private static void addAuthority() {
        try {
            PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand(UiIds.LOCAL_AUTHORITIES_COMMAND, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of Student: staff files are the smaller part, and who sends them alone knows where their Outbox is. */
    private static void goToOutbox() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        try {
            workbench
                    .showPerspective(UiIds.STUDENT_PERSPECTIVE, workbench.getActiveWorkbenchWindow())
                    .showView(UiIds.STUDENT_OUTBOX_VIEW);
        } catch (WorkbenchException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> selected() {
        return authorities.getStructuredSelection().getFirstElement() instanceof AuthorityRow row
                ? Optional.of(row.la())
                : Optional.empty();
    }

    private void showDays() {
        Optional<String> la = selected();
        chartTitle.setText(
                NLS.bind(la.isPresent() ? Messages.Days_OfOne : Messages.Days_OfAll, Dashboard.DAYS, la.orElse("")));
        List<DayRow> all = shown.days(la);
        chart.show(all);
        List<DayRow> busy =
                all.reversed().stream().filter(row -> !row.isEmpty()).toList();
        days.setInput(busy);
        if (busy.isEmpty()) {
            daysArea.showEmpty(
                    new EmptyPage.Reason(Messages.Days_None, "", Messages.Days_Next, DashboardPart::goToOutbox));
        } else {
            daysArea.showContent();
        }
    }

    @Focus
    void focus() {
        if (area.isEmpty()) {
            area.setFocus();
        } else {
            authorities.getTable().setFocus();
        }
    }

    @PreDestroy
    void dispose() throws Exception {
        looks.close();
        backgrounds.close();
    }
}
