package org.b2bopen.ui.dashboard.internal;

import java.time.LocalDate;

/** A day, of one LA or of all. */
record DayRow(LocalDate date, int sent, int imported, int refused) {
    boolean isEmpty() {
        return sent + imported + refused == 0;
    }
}
