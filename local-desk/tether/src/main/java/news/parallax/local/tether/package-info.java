/** Ties a child process to the life of its parent. */
package news.parallax.local.tether;
