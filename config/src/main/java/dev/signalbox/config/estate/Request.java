package dev.signalbox.config.estate;

import dev.signalbox.config.people.ChannelName;
import java.util.List;

/**
 * A build that may be asked for, as the build server wants to be asked.
 *
 * @param tell who hears how it goes, beside those who asked
 * @param marks what in its log tells of a failure; where none are given, what usually does
 */
public record Request(
    RequestName name,
    String title,
    String branch,
    Tree config,
    String mergeMode,
    List<ChannelName> tell,
    List<String> marks) {
  public Request {
    tell = List.copyOf(tell);
    marks = List.copyOf(marks);
  }
}
