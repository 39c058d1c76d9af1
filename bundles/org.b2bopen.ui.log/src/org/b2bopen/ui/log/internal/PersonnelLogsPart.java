package org.b2bopen.ui.log.internal;

import jakarta.inject.Inject;
import org.b2bopen.core.Engine;
import org.b2bopen.transport.Service;

/** The Logs panel of B2B:Personnel (L1). */
public final class PersonnelLogsPart extends LogsPart {
    @Inject
    PersonnelLogsPart(Engine engine) {
        super(engine, Service.PERSONNEL);
    }
}
