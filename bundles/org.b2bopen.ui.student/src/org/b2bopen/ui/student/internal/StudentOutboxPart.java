package org.b2bopen.ui.student.internal;

import jakarta.inject.Inject;
import org.b2bopen.core.Engine;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.OutlookWatch;
import org.b2bopen.ui.exchange.Commands;
import org.b2bopen.ui.exchange.OutboxPart;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;

/** The student files that wait (S6). */
public final class StudentOutboxPart extends OutboxPart {
    @Inject
    StudentOutboxPart(Engine engine, ESelectionService selections, Commands commands, OutlookWatch outlook) {
        super(Service.STUDENT, engine, selections, commands, outlook);
    }
}
