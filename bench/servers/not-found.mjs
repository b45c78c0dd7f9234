// A bare Fastify without routes: its own 404.
import fastify from 'fastify'
import { announce } from './announce.mjs'

announce(await fastify().listen({ port: 0, host: '127.0.0.1' }))
