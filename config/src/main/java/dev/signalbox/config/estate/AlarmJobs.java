package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A job that we play ourselves is nothing to be alarmed by. */
final class AlarmJobs {
  private AlarmJobs() {}

  static List<Complaint> complaints(Node.Mapping root) {
    Set<String> played = played(root);
    return root.get("alarm-jobs").stream()
        .flatMap(Loose::texts)
        .flatMap(it -> played.contains(it.value()) ? Stream.of(complaint(it)) : Stream.empty())
        .toList();
  }

  static Set<String> played(Node.Mapping root) {
    return Loose.entries(root, "jobs")
        .flatMap(it -> Loose.items(it.value()))
        .flatMap(Loose::texts)
        .map(Node.Text::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Complaint complaint(Node.Text job) {
    return new Complaint(
        job.place(),
        "'%s' is among the 'jobs' that may be played, so it cannot alarm: leave it out of one"
            .formatted(job.value()));
  }
}
