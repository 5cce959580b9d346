package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * How a change gets out.
 *
 * @param jobs by name, what may be played, in order; nothing else can be
 * @param alarming names of jobs that nobody should play unseen
 * @param promotion what people read before something is promoted
 * @param branches what runbooks call a branch, and what git does
 */
public record Delivery(
    Optional<Releases> releases,
    SequencedMap<String, List<JobChain>> jobs,
    List<String> alarming,
    Promotion promotion,
    SequencedMap<RequestName, Request> requests,
    SequencedMap<String, String> branches) {
  public Delivery {
    jobs = Ordered.copy(jobs);
    alarming = List.copyOf(alarming);
    requests = Ordered.copy(requests);
    branches = Ordered.copy(branches);
  }
}
