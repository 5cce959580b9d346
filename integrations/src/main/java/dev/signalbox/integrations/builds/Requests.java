package dev.signalbox.integrations.builds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.List;
import java.util.Optional;

/** Asking for builds. The same thing asked twice is two builds: whoever asks looks first. */
public interface Requests {
  /** So many an hour are taken of one repository, unless somebody has arranged for more. */
  int AN_HOUR = 10;

  Asked<Standing> standing(Connection.Travis on);

  /** Those that came as ours do, the newest first, a hundred at most. */
  Asked<List<Request>> recent(Connection.Travis on);

  Asked<Optional<Request>> find(Connection.Travis on, RequestId id);

  /** What bears the mark of any try of this step, the newest first; among builds, too. */
  Asked<List<Request>> marked(Connection.Travis on, Marker marker);

  /** Once. It is not known to be taken where no answer came, and may be all the same. */
  Ordered<Ticket> ask(Connection.Travis on, Wish wish);
}
