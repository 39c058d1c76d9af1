package org.b2bopen.ui.exchange;

import jakarta.inject.Inject;
import java.util.Optional;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.UiIds;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** What commands act on: the service of the active perspective, its selected school and its selected files. */
@Creatable
public final class ActiveExchange {
    private final MWindow window;
    private final EModelService model;
    private final EPartService parts;

    @Inject
    ActiveExchange(MWindow window, EModelService model, EPartService parts) {
        this.window = window;
        this.model = model;
        this.parts = parts;
    }

    /** Empty in a perspective that exchanges no files. */
    public Optional<Service> service() {
        return perspective().map(MPerspective::getElementId).flatMap(id -> switch (id) {
            case UiIds.STUDENT_PERSPECTIVE -> Optional.of(Service.STUDENT);
            case UiIds.PERSONNEL_PERSPECTIVE -> Optional.of(Service.PERSONNEL);
            default -> Optional.empty();
        });
    }

    /** The School Details of the perspective, if they are open. */
    public Optional<SchoolsPart<?>> schools() {
        return part(SchoolsPart.class).map(part -> (SchoolsPart<?>) part);
    }

    /** The Outbox of the perspective, if it is open. */
    public Optional<OutboxPart> outbox() {
        return part(OutboxPart.class);
    }

    public <P> Optional<P> part(Class<P> type) {
        return perspective()
                .flatMap(active -> parts.getParts().stream()
                        .filter(part -> type.isInstance(part.getObject()))
                        .filter(part -> parts.isPartOrPlaceholderInPerspective(part.getElementId(), active))
                        .map(part -> type.cast(part.getObject()))
                        .findFirst());
    }

    private Optional<MPerspective> perspective() {
        return Optional.ofNullable(model.getActivePerspective(window));
    }
}
