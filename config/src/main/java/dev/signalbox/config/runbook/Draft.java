package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A runbook as far as it could be read, so that everything wrong with it can be said at once.
 *
 * @param name as its file is called; the file is who it is, even where the text says otherwise
 * @param root empty when the file is no YAML
 */
public record Draft(
    Place place,
    String name,
    Optional<Node> root,
    Header header,
    List<Input> inputs,
    Optional<Starts> starts,
    List<Step> steps,
    List<Step> finallySteps,
    List<Complaint> complaints) {
  public Draft {
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
    finallySteps = List.copyOf(finallySteps);
    complaints = List.copyOf(complaints);
  }

  /** The scalars at the top of the file. */
  public record Header(
      Optional<Node.Text> name,
      Optional<Value> title,
      Optional<LocalDate> reviewed,
      Optional<CommandLine> command,
      Optional<Value> environment,
      Optional<Node.Text> interlock) {}

  public static Draft read(String file, String text) {
    return new RunbookReader(file).read(text);
  }

  /** The finished runbook; empty while something that it needs is missing. */
  public Optional<Runbook> runbook() {
    if (header.title().isEmpty() || header.reviewed().isEmpty() || header.command().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Runbook(
            place,
            name,
            header.title().get(),
            header.reviewed().get(),
            header.command().get(),
            header.environment(),
            header.interlock(),
            inputs,
            starts,
            steps,
            finallySteps));
  }

  public Optional<Input> input(String wanted) {
    return inputs.stream().filter(input -> input.name().equals(wanted)).findFirst();
  }
}
