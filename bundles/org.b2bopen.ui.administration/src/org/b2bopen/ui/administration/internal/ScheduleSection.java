package org.b2bopen.ui.administration.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.b2bopen.model.config.ConfigPackage;
import org.b2bopen.model.config.Day;
import org.b2bopen.model.config.Schedule;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** On which days and at which times everything runs by itself (A5), and when that is next. */
final class ScheduleSection extends FormSection {
    private static final int SHOWN_RUNS = 4;

    private final Clock clock;
    private Button firstDay;
    private org.eclipse.swt.widgets.List times;
    private DateTime time;

    ScheduleSection(AdministrationModel model, Clock clock) {
        super(Section.SCHEDULE, model);
        this.clock = clock;
    }

    @Override
    protected String title() {
        return Messages.Schedule_Title;
    }

    @Override
    protected String description() {
        return Messages.Schedule_Description;
    }

    @Override
    protected void createFields(Composite grid, FormToolkit toolkit, Fields fields) {
        fields.label(grid, Messages.Schedule_Days);
        createDays(grid, toolkit, fields);
        fields.label(grid, Messages.Schedule_Times);
        createTimes(grid, toolkit, fields);
        fields.checkBox(
                grid,
                2,
                Messages.Schedule_CatchUp,
                () -> schedule().isCatchUp(),
                chosen -> model.session().set(schedule(), ConfigPackage.Literals.SCHEDULE__CATCH_UP, chosen));
        fields.words(grid, 2, this::nextRuns);
    }

    private void createDays(Composite grid, FormToolkit toolkit, Fields fields) {
        Composite days = toolkit.createComposite(grid);
        GridDataFactory.fillDefaults().indent(12, 0).applyTo(days);
        GridLayoutFactory.fillDefaults().numColumns(7).spacing(12, 0).applyTo(days);
        DayOfWeek first = WeekFields.of(Locale.getDefault()).getFirstDayOfWeek();
        for (int i = 0; i < 7; i++) {
            DayOfWeek day = first.plus(i);
            Day value = Day.get(day.name());
            Button box = fields.checkBox(
                    days,
                    1,
                    day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault()),
                    () -> schedule().getDays().contains(value),
                    chosen -> choose(value, chosen));
            firstDay = i == 0 ? box : firstDay;
        }
    }

    private void createTimes(Composite grid, FormToolkit toolkit, Fields fields) {
        Composite area = toolkit.createComposite(grid);
        GridDataFactory.fillDefaults().indent(12, 0).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(area);
        times = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        toolkit.adapt(times, true, true);
        GridDataFactory.fillDefaults().span(1, 2).hint(90, 62).applyTo(times);
        time = new DateTime(area, SWT.TIME | SWT.SHORT | SWT.BORDER);
        toolkit.adapt(time, true, true);
        time.setTime(2, 30, 0);
        Button add = Fields.button(toolkit, area, Messages.Schedule_AddTime, SWT.PUSH);
        GridDataFactory.fillDefaults().applyTo(add);
        add.addListener(SWT.Selection, event -> add(LocalTime.of(time.getHours(), time.getMinutes())));
        toolkit.createLabel(area, "");
        Button remove = Fields.button(toolkit, area, Messages.Schedule_RemoveTime, SWT.PUSH);
        GridDataFactory.fillDefaults().applyTo(remove);
        remove.addListener(SWT.Selection, event -> remove());
        times.addListener(SWT.Selection, event -> remove.setEnabled(times.getSelectionCount() > 0));
        fields.decorate(times, "schedule.at");
        fields.onRefresh(() -> {
            String[] wanted = schedule().getAt().toArray(String[]::new);
            if (!List.of(wanted).equals(List.of(times.getItems()))) {
                times.setItems(wanted);
            }
            remove.setEnabled(times.getSelectionCount() > 0);
        });
    }

    private void choose(Day day, boolean chosen) {
        List<Day> days = new ArrayList<>(schedule().getDays());
        days.remove(day);
        if (chosen) {
            days.add(day);
        }
        model.session()
                .set(
                        schedule(),
                        ConfigPackage.Literals.SCHEDULE__DAYS,
                        days.stream().sorted().toList());
    }

    private void add(LocalTime at) {
        List<String> all = new ArrayList<>(schedule().getAt());
        String text = at.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        if (!all.contains(text)) {
            all.add(text);
            set(all);
        }
    }

    private void remove() {
        List<String> all = new ArrayList<>(schedule().getAt());
        all.removeAll(List.of(times.getSelection()));
        set(all);
    }

    private void set(List<String> all) {
        model.session()
                .set(
                        schedule(),
                        ConfigPackage.Literals.SCHEDULE__AT,
                        all.stream().sorted().toList());
    }

    private String nextRuns() {
        List<ZonedDateTime> runs = NextRuns.of(schedule(), clock.instant(), ZoneId.systemDefault(), SHOWN_RUNS);
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT);
        return runs.isEmpty()
                ? Messages.Schedule_NoRuns
                : NLS.bind(
                        Messages.Schedule_NextRuns,
                        runs.stream().map(format::format).collect(Collectors.joining("\n    ", "\n    ", "")));
    }

    private Schedule schedule() {
        return model.configuration().getSchedule();
    }

    @Override
    protected void focus() {
        firstDay.setFocus();
    }
}
