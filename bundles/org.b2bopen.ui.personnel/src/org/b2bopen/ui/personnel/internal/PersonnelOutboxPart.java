package org.b2bopen.ui.personnel.internal;

import jakarta.inject.Inject;
import org.b2bopen.core.Engine;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.OutlookWatch;
import org.b2bopen.ui.exchange.Commands;
import org.b2bopen.ui.exchange.OutboxPart;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;

/** The staff files that wait (P3). */
public final class PersonnelOutboxPart extends OutboxPart {
    @Inject
    PersonnelOutboxPart(Engine engine, ESelectionService selections, Commands commands, OutlookWatch outlook) {
        super(Service.PERSONNEL, engine, selections, commands, outlook);
    }
}
