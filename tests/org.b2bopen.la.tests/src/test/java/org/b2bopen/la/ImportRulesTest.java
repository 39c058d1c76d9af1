package org.b2bopen.la;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.b2bopen.la.store.Conflict;
import org.b2bopen.la.store.Conflicts;
import org.b2bopen.la.store.ImportCounts;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.student.DataGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportRulesTest {
    @ParameterizedTest
    @EnumSource(Stores.class)
    void LA6_the_same_file_twice_makes_no_second_conflict(Stores stores) {
        SettableClock clock = new SettableClock();
        try (LaStore store = stores.make().open(clock)) {
            Feed feed = new Feed(store, "820", "4321");
            feed.addAutomatically();
            assertEquals(1, feed.give(Children.child(1).build()).added());
            var changed = Children.child(1)
                    .add(DataGroup.BASIC_DETAILS, Map.of("ethnicity", "WBRI"))
                    .build();
            assertEquals(1, feed.give(changed).conflicts());
            assertEquals(new ImportCounts(0, 0, 0, 1, 0, 0, 0), feed.give(changed));
            var conflict = store.conflicts().list(Conflicts.Filter.OPEN, 0, 10).getFirst();
            assertEquals(Map.of("ethnicity", "WBRI"), conflict.incoming());
            assertEquals(1, store.conflicts().resolve(Map.of(conflict.id(), Conflict.Decision.ACCEPT), "Operator"));
            assertEquals(0, store.conflicts().count(Conflicts.Filter.OPEN));
            assertEquals(0, feed.give(changed).conflicts());
            assertEquals(1, feed.give(changed).unchanged());
        }
    }
}
