package dev.signalbox.bot;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.starter.Starter;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What can be done with a folder of configuration without starting anything. */
final class FolderWords {
  private final PrintStream out;
  private final PrintStream err;

  FolderWords(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Complaints go out as an editor or a CI log can follow them: file:line:column: sentence. */
  int lint(Path folder, boolean planned) {
    if (!Files.isDirectory(folder)) {
      err.println("there is no folder " + folder);
      return Host.TROUBLE;
    }
    return switch (Configuration.read(folder, Shapes.told())) {
      case Reading.Bad(var complaints) -> {
        complaints.forEach(it -> out.println(folder + "/" + it));
        err.println(complaints.size() == 1 ? "1 mistake" : complaints.size() + " mistakes");
        yield Host.TROUBLE;
      }
      case Reading.Good(var configuration) -> {
        out.println("nothing wrong: " + counted(configuration));
        if (planned) {
          configuration.runbooks().values().forEach(it -> waiting(configuration, it));
        }
        yield Host.FINE;
      }
    };
  }

  int init(Path folder) {
    return switch (Starter.write(folder)) {
      case Starter.Result.Written(var files) -> {
        files.forEach(file -> out.println("wrote " + file));
        out.println("Next: signalbox lint " + folder);
        yield Host.FINE;
      }
      case Starter.Result.Refused(var sentence) -> {
        err.println(sentence);
        yield Host.TROUBLE;
      }
    };
  }

  private void waiting(Configuration configuration, Runbook runbook) {
    List<String> planned = configuration.plannedActions(runbook, Shapes.told());
    if (!planned.isEmpty()) {
      out.println(runbook.name() + " waits for " + String.join(", ", planned));
    }
  }

  private static String counted(Configuration configuration) {
    return "%d estates, %d runbooks"
        .formatted(configuration.estates().size(), configuration.runbooks().size());
  }
}
