import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { parseMail, type ReceivedMail } from './received-mail';

export type Mailbox = {
  url: string;
  received: ReceivedMail[];
  /** The next mail to an address that nobody asked for yet; waits for it. */
  next(to: string): Promise<ReceivedMail>;
  /** What the server answers to the recipients from now on. */
  answer: { recipient: string };
  stop(): Promise<void>;
};

/** A real SMTP server (RFC 5321) that keeps what it is given. */
export async function openMailbox(): Promise<Mailbox> {
  const received: ReceivedMail[] = [];
  const read = new Set<ReceivedMail>();
  const answer = { recipient: '250 OK' };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    converse(socket, answer, (mail) => received.push(mail));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const next = async (to: string): Promise<ReceivedMail> => {
    const until = Date.now() + 60_000;
    while (Date.now() < until) {
      const mail = received.find((candidate) => candidate.to === to && !read.has(candidate));
      if (mail) {
        read.add(mail);
        return mail;
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`No mail came for ${to}.`);
  };
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    next,
    answer,
    stop,
  };
}

function converse(
  socket: Socket,
  answer: { recipient: string },
  keep: (mail: ReceivedMail) => void,
): void {
  let buffer = '';
  let data: string | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 mailbox');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    buffer += chunk;
    for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      if (data === null) {
        if (/^DATA/i.test(line)) data = '';
        say(
          /^EHLO/i.test(line)
            ? '250 mailbox'
            : /^DATA/i.test(line)
              ? '354 go on'
              : /^QUIT/i.test(line)
                ? '221 bye'
                : /^RCPT/i.test(line)
                  ? answer.recipient
                  : '250 OK',
        );
      } else if (line === '.') {
        keep(parseMail(data));
        data = null;
        say('250 kept');
      } else data += `${line.replace(/^\.\./, '.')}\r\n`;
    }
  });
}
