package org.b2bopen.cli.internal.demo;

import java.util.List;

/**
 * A practice LA.
 *
 * @param outOfCounty whether it holds the licence for schools of other LAs (T7)
 * @param laWideLogIn whether the client has a log-in that is good for every school (S4)
 * @param licences its own schools that hold one
 */
record DemoAuthority(String number, boolean outOfCounty, boolean laWideLogIn, List<String> licences) {
    DemoAuthority {
        licences = List.copyOf(licences);
    }

    String userName() {
        return "la-" + number;
    }
}
