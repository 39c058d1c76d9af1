package org.b2bopen.ui.dashboard.internal;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/** Bars of the files of each day. The table beside it says the same in words, for those who do not see it. */
final class DeliveryChart {
    /** Tones that can be told apart on the light and on the dark theme, and by people who do not see red and green alike. */
    private static final RGB SENT = new RGB(0x2f, 0x7f, 0xd6);

    private static final RGB REFUSED = new RGB(0xe0, 0x7b, 0x1a);
    private static final RGB IMPORTED = new RGB(0x8a, 0x6f, 0xc8);
    private static final int LEAST_TOP = 5;
    /** Also in a low view there is more than the zero at the axis. */
    private static final int NEAR = 30;

    private static final int DAYS_A_NAME = 7;
    private static final double HEADROOM = 1.1;

    private final Composite parent;
    private final Chart chart;

    DeliveryChart(Composite parent) {
        this.parent = parent;
        chart = new Chart(parent, SWT.NONE);
        chart.getTitle().setVisible(false);
        chart.getLegend().setPosition(SWT.RIGHT);
        x().getGrid().setStyle(LineStyle.NONE);
        y().getTick().setTickMarkStepHint(NEAR);
        y().getTick().setFormat(NumberFormat.getIntegerInstance());
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
        }
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Chart_Name;
            }
        });
        // The theme colours the view around it, at the start and whenever it is switched.
        parent.addListener(SWT.Paint, event -> takeColours());
    }

    private IAxis x() {
        return chart.getAxisSet().getXAxis(0);
    }

    private IAxis y() {
        return chart.getAxisSet().getYAxis(0);
    }

    void show(List<DayRow> days) {
        chart.suspendUpdate(true);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", Locale.getDefault());
        // A name under each day would not fit; the table has them all. One under the last would be cut off at the edge.
        x().setCategorySeries(IntStream.range(0, days.size())
                .mapToObj(i -> (days.size() - 1 - i) % DAYS_A_NAME == DAYS_A_NAME / 2
                        ? day.format(days.get(i).date())
                        : "")
                .toArray(String[]::new));
        x().enableCategory(true);
        series(Messages.Chart_Sent, SENT, days, DayRow::sent);
        series(Messages.Chart_Imported, IMPORTED, days, DayRow::imported);
        series(Messages.Chart_Refused, REFUSED, days, DayRow::refused);
        x().adjustRange();
        int most = days.stream()
                .mapToInt(row -> row.sent() + row.imported() + row.refused())
                .max()
                .orElse(0);
        // Of few files, no half ones; of many, a mark for each would blacken the chart.
        y().setIntegerDataPointAxis(most <= LEAST_TOP);
        y().setRange(new Range(0, Math.max(LEAST_TOP, most * HEADROOM)));
        takeColours();
        chart.suspendUpdate(false);
        chart.redraw();
    }

    private void series(String name, RGB colour, List<DayRow> days, ToDoubleFunction<DayRow> number) {
        IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().getSeries(name);
        if (bars == null) {
            bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, name);
            bars.setBarColor(new Color(colour));
            bars.setBarPadding(25);
        }
        bars.setYSeries(days.stream().mapToDouble(number).toArray());
        bars.enableStack(true);
    }

    private void takeColours() {
        Color background = parent.getBackground();
        Color foreground = parent.getForeground();
        if (background.equals(chart.getPlotArea().getBackground())
                && foreground.equals(x().getTick().getForeground())) {
            return;
        }
        chart.setBackground(background);
        chart.getPlotArea().setBackground(background);
        chart.getLegend().setBackground(background);
        chart.getLegend().setForeground(foreground);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(foreground);
            axis.getGrid().setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        }
    }

    Chart control() {
        return chart;
    }
}
