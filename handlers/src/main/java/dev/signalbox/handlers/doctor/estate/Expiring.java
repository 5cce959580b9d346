package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.integrations.calls.Asked;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that an estate lives on and that may end.
 *
 * @param what as in "the token of gitlab": the same for as long as it is in use
 * @param until empty where it has no end
 */
record Expiring(String what, Asked<Optional<Instant>> until, String next) {}
