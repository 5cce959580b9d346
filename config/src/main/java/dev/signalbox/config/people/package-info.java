/** Who people are, which groups they form and where the channels are: people.yml. */
@NullMarked
package dev.signalbox.config.people;

import org.jspecify.annotations.NullMarked;
