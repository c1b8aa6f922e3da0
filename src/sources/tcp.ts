// How TCP connections are made.
import { connect } from "node:net";
import type { Socket } from "node:net";

/** How a socket is made; it connects at once. */
export type Connect = (address: string, port: number) => Socket;

export const connectTcp: Connect = (address, port) => connect({ host: address, port });
