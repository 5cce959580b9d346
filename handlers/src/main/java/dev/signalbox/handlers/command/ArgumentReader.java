package dev.signalbox.handlers.command;

import dev.signalbox.config.yaml.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Puts words to parameters. picocli does it with everything switched off that would read files, the
 * environment or abbreviations: its defaults would answer {@code @/etc/passwd} with that file's
 * words. Its specification is dear to make and reads for one at a time.
 */
final class ArgumentReader {
  // a word that nobody can type, so that "--" is no more than an unknown flag
  private static final String NO_DELIMITER = "\u0000";

  private final List<Parameter> parameters;
  private final List<String> otherFlags;
  private final CommandLine reading;
  private final ReentrantLock turn = new ReentrantLock();

  ArgumentReader(List<Parameter> parameters) {
    this(parameters, List.of());
  }

  ArgumentReader(List<Parameter> parameters, List<String> otherFlags) {
    this.parameters = List.copyOf(parameters);
    this.otherFlags = List.copyOf(otherFlags);
    this.reading = textOnly(spec(this.parameters));
  }

  sealed interface Read {
    /** What was given; what is missing is simply absent. */
    record Values(Map<String, String> given) implements Read {
      public Values {
        given = Map.copyOf(given);
      }
    }

    record Wrong(String because) implements Read {}
  }

  Read read(List<String> words) {
    turn.lock();
    try {
      return new Read.Values(values(reading.parseArgs(words.toArray(String[]::new))));
    } catch (UnmatchedArgumentException unmatched) {
      return new Read.Wrong(tooMuch(unmatched.getUnmatched().getFirst()));
    } catch (ParameterException wrong) {
      return new Read.Wrong(sentence(wrong));
    } finally {
      turn.unlock();
    }
  }

  private static CommandSpec spec(List<Parameter> parameters) {
    CommandSpec spec = CommandSpec.create();
    int place = 0;
    for (Parameter parameter : parameters) {
      switch (parameter.kind()) {
        case PLACED -> spec.addPositional(placed(String.valueOf(place++), parameter));
        case REST -> spec.addPositional(rest(place + "..*", parameter));
        case FLAG_WITH_VALUE -> spec.addOption(flag(parameter).arity("1").build());
        case FLAG -> spec.addOption(flag(parameter).arity("0").type(boolean.class).build());
      }
    }
    return spec;
  }

  private static CommandLine textOnly(CommandSpec spec) {
    spec.parser().endOfOptionsDelimiter(NO_DELIMITER);
    return new CommandLine(spec)
        .setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setUnmatchedOptionsArePositionalParams(false)
        .setAbbreviatedOptionsAllowed(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setTrimQuotes(false);
  }

  private static PositionalParamSpec placed(String index, Parameter parameter) {
    return PositionalParamSpec.builder()
        .index(index)
        .paramLabel(parameter.name())
        .arity("0..1")
        .type(String.class)
        .build();
  }

  private static PositionalParamSpec rest(String index, Parameter parameter) {
    return PositionalParamSpec.builder()
        .index(index)
        .paramLabel(parameter.name())
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .build();
  }

  private static OptionSpec.Builder flag(Parameter parameter) {
    return OptionSpec.builder("--" + parameter.name()).type(String.class);
  }

  private Map<String, String> values(ParseResult parsed) {
    Map<String, String> given = new LinkedHashMap<>();
    parsed.matchedPositionals().forEach(it -> keep(given, it.paramLabel(), it.stringValues()));
    parsed
        .matchedOptions()
        .forEach(it -> keep(given, it.longestName().substring(2), it.stringValues()));
    return given;
  }

  private static void keep(Map<String, String> given, String name, List<String> words) {
    if (!words.isEmpty()) {
      given.put(name, String.join(" ", words));
    }
  }

  private String tooMuch(String word) {
    if (!word.startsWith("-")) {
      return "'%s' is one word too many; put several words into quotes".formatted(word);
    }
    Stream<String> own = parameters.stream().filter(Parameter::isFlag).map(Parameter::name);
    List<String> flags =
        Stream.concat(own, otherFlags.stream()).map(it -> "--" + it).distinct().toList();
    return "there is no flag '%s' here%s".formatted(word, Nearest.hint(word, flags));
  }

  private static String sentence(ParameterException wrong) {
    return switch (wrong) {
      case CommandLine.MissingParameterException _ -> "a flag at the end has no value";
      case CommandLine.OverwrittenOptionException _ -> "a flag is given twice";
      default -> "these words do not fit the command";
    };
  }
}
