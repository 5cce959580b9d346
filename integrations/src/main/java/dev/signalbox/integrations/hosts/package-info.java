/** Gets a script of ours onto a host, over SSH or through AWS, and brings back what it printed. */
@NullMarked
package dev.signalbox.integrations.hosts;

import org.jspecify.annotations.NullMarked;
