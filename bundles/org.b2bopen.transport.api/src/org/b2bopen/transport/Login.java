package org.b2bopen.transport;

import java.time.LocalDate;
import java.util.Optional;

/** The answer to a log-in. {@code passwordExpires} is the last day on which the password works, where the LA tells it (A8). */
public record Login(Optional<LocalDate> passwordExpires) {}
